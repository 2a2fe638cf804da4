package io.messagecontract.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.Documents;
import io.messagecontract.document.Limits;
import io.messagecontract.document.Place;
import io.messagecontract.reading.Children;
import io.messagecontract.verdict.Verdicts;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Tells whether schemas accept values, for those that reason about schemas.
 *
 * <p>To judge messages of a contract use {@link MessageValidator}. All that is asked here may end
 * in an {@link UnsupportedOperationException}: a schema has a pattern that cannot be followed, or
 * takes more steps than there are for one question.
 *
 * @since 0.1.0
 */
public final class SchemaValidator {

  private final Documents documents;
  private final SchemaEngine engine;
  private final Verdicts verdicts;
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
    this.verdicts =
        new Verdicts(
            documents,
            assertFormats,
            new CompiledReference(documents, engine, assertFormats),
            Limits.DEFAULT);
  }

  /** Tells whether a schema accepts a value. */
  public boolean accepts(SchemaPlace schema, JsonNode value) {
    return known(() -> engine.errors(schema, value, formats, true, new Steps()).isEmpty());
  }

  /** Tells whether a schema accepts a value that holds only properties which it documents. */
  public boolean acceptsClosed(SchemaPlace schema, JsonNode value) {
    return accepts(schema, value)
        && known(() -> undocumented(schema, value, new Steps())).stream()
            .noneMatch(DocumentedProperties.Gap::isUndocumented);
  }

  /**
   * Returns the {@link Place#id() ids} of the keywords that reject a value, those of branches that
   * were tried included, each with the pointer of what it rejects; empty if the schema accepts it.
   */
  public SortedMap<String, String> faults(SchemaPlace schema, JsonNode value) {
    SortedMap<String, String> faults = new TreeMap<>();
    for (Error error : known(() -> errors(schema, value))) {
      String path = ErrorPlaces.path(documents, error).orElse("");
      faults.putIfAbsent(path + '#' + ErrorPlaces.inSchema(error), ErrorPlaces.inMessage(error));
    }
    return faults;
  }

  /**
   * Returns the schemas that apply to a value, given some that do: those behind {@code $ref} and
   * {@code allOf} too, and those of {@code anyOf}, {@code oneOf}, {@code if} and {@code
   * dependentSchemas} that the value satisfies.
   */
  public List<Place> applied(SchemaDialect dialect, List<Place> schemas, JsonNode value) {
    return known(
        () ->
            new ApplicableSchemas(documents, engine, formats, new Steps())
                .to(schemas, new SchemaPlace("", "", dialect), value).stream()
                    .map(ApplicableSchemas.Applied::schema)
                    .distinct()
                    .toList());
  }

  /** Returns the schemas of a property, given those that apply to its object. */
  public static List<Place> ofProperty(List<Place> applied, String name) {
    return Children.ofProperty(applied, name, pattern -> SchemaEngine.matches(pattern, name));
  }

  /** Returns the schemas of an item, given those that apply to its array. */
  public static List<Place> ofItem(List<Place> applied, int index) {
    return Children.ofItem(applied, index);
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
    } catch (UnsupportedPatternException | TooManyStepsException e) {
      throw new UnsupportedOperationException(e.getMessage(), e);
    }
  }

  /** Returns who accepts fast what this one accepts. */
  Verdicts verdicts() {
    return verdicts;
  }

  List<Error> errors(SchemaPlace schema, JsonNode value) {
    return engine.errors(schema, value, formats, false, new Steps());
  }

  /** Returns the errors, but for those that only follow from others. */
  List<Error> causes(SchemaPlace schema, JsonNode value, Steps steps) {
    return new RootCauses(documents, verdicts)
        .of(engine.errors(schema, value, formats, false, steps), schema.dialect());
  }

  List<DocumentedProperties.Gap> undocumented(SchemaPlace schema, JsonNode value, Steps steps) {
    return new DocumentedProperties(documents, engine, formats, steps).gaps(schema, value);
  }

  Observation observe(SchemaPlace schema, JsonNode value) {
    return new ObservationWalk(
            new ApplicableSchemas(documents, engine, formats, new Steps()), schema)
        .of(value);
  }
}
