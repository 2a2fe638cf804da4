package io.messagecontract.lint.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.Visit;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A field has no value, as a key with nothing behind its colon has in YAML; it counts as absent
 * (AsyncAPI 2.6.0 and 3.0.0, "Schema": no table of fixed fields but that of the Channel Object
 * knows null).
 */
final class EmptyField implements DocumentRule {

  @Override
  public String id() {
    return "empty-field";
  }

  @Override
  public boolean concerns(AsyncApiDocument document, Set<String> keys) {
    for (Visit visit : document.visits()) {
      JsonNode node = visit.place().node();
      for (JsonNode value : node.isContainerNode() ? node : List.<JsonNode>of()) {
        if (value.isNull()) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    return document.visits().stream()
        .filter(visit -> visit.object().isPresent())
        .flatMap(
            visit -> visit.place().children().stream().filter(m -> isEmpty(visit, m, document)))
        .map(member -> empty(member, document));
  }

  private static boolean isEmpty(Visit visit, Place member, AsyncApiDocument document) {
    return member.node().isNull()
        && visit
            .object()
            .flatMap(o -> o.field(visit.place().node(), member.key(), document.version()))
            .filter(field -> !field.required() && !field.type().fits(member.node()))
            .isPresent();
  }

  private Finding empty(Place member, AsyncApiDocument document) {
    return Finding.of(
            id(),
            Severity.WARNING,
            document.locate(member),
            "\"" + member.key() + "\" has no value, and counts as absent.")
        .hint("write its value, or remove it");
  }
}
