package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.Visit;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import java.util.stream.Stream;

/**
 * A field has no value, as a key with nothing behind its colon has in YAML. It counts as absent.
 */
final class EmptyField implements DocumentRule {

  @Override
  public String id() {
    return "empty-field";
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    return document.visits().stream()
        .filter(visit -> visit.object().isPresent())
        .flatMap(
            visit -> visit.place().children().stream().filter(m -> isEmpty(visit, m, document)))
        .map(
            member ->
                Finding.of(
                        id(),
                        Severity.WARNING,
                        document.locate(member),
                        "\"" + member.key() + "\" has no value; it counts as absent.")
                    .hint("write its value, or remove it"));
  }

  private static boolean isEmpty(Visit visit, Place member, AsyncApiDocument document) {
    return member.node().isNull()
        && visit
            .object()
            .flatMap(o -> o.field(visit.place().node(), member.key(), document.version()))
            .filter(field -> !field.required() && !field.type().fits(member.node()))
            .isPresent();
  }
}
