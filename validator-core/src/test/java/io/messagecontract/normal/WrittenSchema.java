package io.messagecontract.normal;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.Documents;
import io.messagecontract.document.FolderRoot;
import io.messagecontract.document.Place;
import io.messagecontract.formula.Evaluator;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.validate.SchemaValidator;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** A schema in a document of its own, what the validator says of it and what its formula says. */
final class WrittenSchema {

  static final String FILE = "schema.json";

  private final Documents documents;
  private final SchemaDialect dialect;
  private final Formulas formulas;
  private final SchemaValidator validator;

  WrittenSchema(Path folder, String schema, SchemaDialect dialect) throws IOException {
    this(folder, schema, dialect, new Formulas());
  }

  WrittenSchema(Path folder, String schema, SchemaDialect dialect, Formulas formulas)
      throws IOException {
    Files.writeString(folder.resolve(FILE), schema);
    this.documents = new Documents(new FolderRoot(folder), new DocumentReader());
    this.dialect = dialect;
    this.formulas = formulas;
    this.validator = new SchemaValidator(documents, false);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
      for (Path file : files) {
        documents.get(folder.relativize(file).toString());
      }
    } catch (DocumentException e) {
      throw new IllegalArgumentException(schema, e);
    }
  }

  private SchemaTranslation translation(Predicate<Place> leftOut) {
    return new SchemaTranslation(formulas, documents, dialect, false, leftOut);
  }

  private List<Place> root() {
    return List.of(new Place(FILE, "", documents.loaded(FILE).root()));
  }

  Formula open() {
    return translation(place -> false).open(root());
  }

  Formula open(Predicate<Place> leftOut) {
    return translation(leftOut).open(root());
  }

  Formula closed() {
    return translation(place -> false).closed(root());
  }

  Formula closed(Predicate<Place> leftOut) {
    return translation(leftOut).closed(root());
  }

  boolean holds(Formula formula, JsonNode value) {
    return new Evaluator(formulas, SchemaValidator::matches, (format, text) -> true)
        .holds(formula, value);
  }

  boolean accepts(JsonNode value) {
    return validator.accepts(new SchemaPlace(FILE, "", dialect), value);
  }

  boolean acceptsClosed(JsonNode value) {
    return validator.acceptsClosed(new SchemaPlace(FILE, "", dialect), value);
  }
}
