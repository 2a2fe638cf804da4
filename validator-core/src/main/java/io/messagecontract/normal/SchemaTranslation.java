package io.messagecontract.normal;

import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.document.Documents;
import io.messagecontract.document.Place;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.formula.UndecidedException;
import io.messagecontract.reading.SchemaReader;
import io.messagecontract.reading.SchemaReferences;
import java.util.List;
import java.util.function.Predicate;

/**
 * Writes the schemas of one contract as formulas.
 *
 * <p>Equal schemas become one formula, whichever contract they stand in, as long as the formulas
 * are kept together and the schemas are not recursive.
 *
 * @since 0.1.0
 */
public final class SchemaTranslation {

  private final Formulas formulas;
  private final OpenSchemas open;
  private final ClosedSchemas closed;

  /**
   * Translates the schemas of these documents.
   *
   * @param formulas keeps the formulas, also those of other contracts
   * @param documents what the contract was loaded from, every reference resolved
   * @param dialect how schemas are read that do not say it themselves
   * @param formatsAsserted whether {@code format} rejects, or is a mere note
   * @param leftOut the schemas and values of keywords that count as if they were not there
   */
  public SchemaTranslation(
      Formulas formulas,
      Documents documents,
      SchemaDialect dialect,
      boolean formatsAsserted,
      Predicate<Place> leftOut) {
    this.formulas = formulas;
    SchemaReader reader = new SchemaReader(documents, dialect, leftOut, SchemaTranslation::broken);
    SchemaReferences references = new SchemaReferences(reader);
    Writing writing = new Writing(formulas);
    this.open = new OpenSchemas(formulas, reader, references, writing, formatsAsserted);
    this.closed = new ClosedSchemas(formulas, reader, references, writing, open);
  }

  private static UndecidedException broken() {
    return new UndecidedException("a reference that leads to nothing here");
  }

  /** Returns what all of these schemas ask of a value together. */
  public Formula open(List<Place> schemas) {
    return formulas.all(schemas.stream().map(open::entered).toList());
  }

  /**
   * Returns what all of these schemas ask of a value together whose objects hold only what is
   * documented: what {@code SchemaValidator.acceptsClosed} accepts.
   */
  public Formula closed(List<Place> schemas) {
    List<Held> held = schemas.stream().map(schema -> new Held(schema, true)).toList();
    return formulas.all(List.of(open(schemas), closed.of(held)));
  }
}
