package io.messagecontract.lint.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.SchemaVisit;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Nearest;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A $schema names a dialect that cannot be checked (JSON Schema 2020-12 core, section 8.1.1;
 * AsyncAPI 2.6.0 and 3.0.0, "Schema Object").
 */
final class UnknownDialect implements SchemaRule {

  private static final Set<String> DIALECTS =
      Set.of(
          "http://json-schema.org/schema",
          "http://json-schema.org/draft-04/schema",
          "http://json-schema.org/draft-06/schema",
          "http://json-schema.org/draft-07/schema",
          "https://json-schema.org/draft/2019-09/schema",
          "https://json-schema.org/draft/2020-12/schema");

  @Override
  public String id() {
    return "unknown-dialect";
  }

  @Override
  public boolean concerns(AsyncApiDocument document, Set<String> keys) {
    for (SchemaVisit schema : document.schemas()) {
      JsonNode dialect = schema.place().node().path("$schema");
      if (dialect.isTextual() && !isKnown(dialect.textValue())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Stream<Finding> check(SchemaVisit schema, AsyncApiDocument document) {
    return schema.place().member("$schema").stream()
        .filter(place -> place.node().isTextual() && !isKnown(place.node().textValue()))
        .map(place -> unknown(place, document));
  }

  private Finding unknown(Place place, AsyncApiDocument document) {
    String dialect = place.node().textValue();
    return Finding.error(
            id(),
            document.locate(place),
            "\""
                + NodeKind.shortened(dialect)
                + "\" is no JSON Schema dialect that can be checked.")
        .hint(
            Nearest.to(dialect, DIALECTS).isEmpty()
                ? "use draft-07, 2019-09 or 2020-12"
                : Nearest.question(dialect, DIALECTS));
  }

  private static boolean isKnown(String dialect) {
    return DIALECTS.contains(
        dialect.endsWith("#") ? dialect.substring(0, dialect.length() - 1) : dialect);
  }
}
