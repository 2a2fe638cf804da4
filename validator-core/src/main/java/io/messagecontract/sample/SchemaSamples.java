package io.messagecontract.sample;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.contract.SubSchemas;
import io.messagecontract.document.BrokenReferenceException;
import io.messagecontract.document.Documents;
import io.messagecontract.document.Place;
import io.messagecontract.document.References;
import io.messagecontract.inclusion.Side;
import io.messagecontract.inclusion.ValueFinder;
import io.messagecontract.validate.SchemaValidator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is made up from one schema, each part when it is first asked for. */
final class SchemaSamples {

  private final Place schema;
  private final Suggestions suggestions;
  private final ValueFinder strict;
  private final ValueFinder documented;
  private ValidValues.@Nullable Made made;
  private @Nullable List<Shown> invalid;
  private @Nullable List<Variations.Varied> variations;

  /**
   * Makes nothing yet.
   *
   * @param examples what is documented for whole values
   * @param formatsReject whether a text without its format is invalid, or only unlikely
   */
  SchemaSamples(
      Documents documents,
      SchemaDialect dialect,
      Place schema,
      List<JsonNode> examples,
      boolean formatsReject) {
    this.schema = schema;
    this.suggestions = new Suggestions(examples);
    this.strict = finder(documents, dialect, true);
    this.documented = finder(documents, dialect, formatsReject);
  }

  /** Returns the schema to which a place leads in the end. */
  static Place resolve(Documents documents, SchemaPlace schema) {
    JsonNode root = documents.loaded(schema.path()).root();
    Place place = new Place(schema.path(), schema.pointer(), root.at(schema.pointer()));
    try {
      boolean alone = SubSchemas.isOnlyReference(place, schema.dialect());
      return alone ? new References(documents).follow(place) : place;
    } catch (BrokenReferenceException e) {
      throw new IllegalStateException("checked when the contract was loaded", e);
    }
  }

  private static ValueFinder finder(Documents documents, SchemaDialect dialect, boolean formats) {
    SchemaValidator validator = new SchemaValidator(documents, formats);
    return new ValueFinder(new Side(documents, validator, dialect, false));
  }

  /** Texts have their formats, as long as any text can have them. */
  private ValidValues.Made made() {
    if (made == null) {
      ValidValues.Made formatted = ValidValues.of(strict, schema, suggestions);
      made =
          formatted.values().isEmpty()
              ? ValidValues.of(documented, schema, suggestions)
              : formatted;
    }
    return made;
  }

  synchronized List<Shown> valid() {
    return made().values();
  }

  synchronized List<Shown> invalid() {
    if (invalid == null) {
      invalid = NearMisses.of(documented, schema, made().bases());
    }
    return invalid;
  }

  synchronized List<Variations.Varied> variations() {
    if (variations == null) {
      variations =
          made().bases().stream()
              .limit(1)
              .flatMap(base -> Variations.of(strict, schema, base.value()).stream())
              .toList();
    }
    return variations;
  }
}
