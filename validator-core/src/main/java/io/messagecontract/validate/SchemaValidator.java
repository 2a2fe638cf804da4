package io.messagecontract.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.Documents;
import java.util.List;
import java.util.function.Supplier;

/**
 * Tells whether schemas accept values, for those that reason about schemas.
 *
 * <p>To judge messages of a contract use {@link MessageValidator}. All that is asked here may end
 * in an {@link UnsupportedOperationException}: a schema has a pattern that cannot be followed.
 *
 * @since 0.1.0
 */
public final class SchemaValidator {

  private final Documents documents;
  private final SchemaEngine engine;
  private final boolean formats;

  /**
   * Judges by the schemas of these documents.
   *
   * @param documents what the contract was loaded from, every reference resolved
   * @param assertFormats whether {@code format} rejects, or is a mere note
   */
  public SchemaValidator(Documents documents, boolean assertFormats) {
    this.documents = documents;
    this.engine = new SchemaEngine(documents);
    this.formats = assertFormats;
  }

  /** Tells whether a schema accepts a value. */
  public boolean accepts(SchemaPlace schema, JsonNode value) {
    return known(() -> engine.errors(schema, value, formats, true).isEmpty());
  }

  /** Tells whether a schema accepts a value that holds only properties which it documents. */
  public boolean acceptsClosed(SchemaPlace schema, JsonNode value) {
    return accepts(schema, value)
        && known(() -> undocumented(schema, value)).stream()
            .noneMatch(DocumentedProperties.Gap::isUndocumented);
  }

  /** Tells whether {@code format} is a mere note. */
  public boolean formatsAreNotes() {
    return !formats;
  }

  /** Tells whether a text has a format, as a dialect has it, asserted or not. */
  public boolean hasFormat(SchemaDialect dialect, String format, String text) {
    return engine.hasFormat(dialect, format, text);
  }

  /** Tells whether a text matches an ECMA-262 pattern somewhere, as {@code pattern} asks. */
  public static boolean matches(String pattern, String text) {
    return known(() -> SchemaEngine.matches(pattern, text));
  }

  private static <T> T known(Supplier<T> answer) {
    try {
      return answer.get();
    } catch (UnsupportedPatternException e) {
      throw new UnsupportedOperationException(e.getMessage(), e);
    }
  }

  List<Error> errors(SchemaPlace schema, JsonNode value) {
    return engine.errors(schema, value, formats, false);
  }

  List<DocumentedProperties.Gap> undocumented(SchemaPlace schema, JsonNode value) {
    return new DocumentedProperties(documents, engine, formats).gaps(schema, value);
  }
}
