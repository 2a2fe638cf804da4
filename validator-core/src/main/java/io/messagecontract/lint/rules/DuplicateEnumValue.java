package io.messagecontract.lint.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.SchemaVisit;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A value that an {@code enum} lists twice (draft-07 validation, section 6.1.2: SHOULD). */
final class DuplicateEnumValue implements SchemaRule {

  @Override
  public String id() {
    return "duplicate-enum-value";
  }

  @Override
  public Stream<Finding> check(SchemaVisit schema, AsyncApiDocument document) {
    Set<JsonNode> seen = new HashSet<>();
    return Schemas.members(schema).stream()
        .filter(member -> member.key().equals("enum") && member.node().isArray())
        .flatMap(list -> list.children().stream())
        .filter(value -> !seen.add(value.node()))
        .map(value -> finding(value, document));
  }

  private Finding finding(Place value, AsyncApiDocument document) {
    return Finding.of(
            id(),
            Severity.WARNING,
            document.locate(value),
            "The enum lists " + Schemas.shown(value.node()) + " twice.")
        .hint("remove one, or correct it");
  }
}
