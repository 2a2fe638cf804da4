package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.ValueType.ObjectOf;
import io.messagecontract.asyncapi.ValueType.Referring;
import io.messagecontract.asyncapi.Visit;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something stands beside a reference, where it is ignored (AsyncAPI 2.6.0 and 3.0.0, "Reference
 * Object": "This object cannot be extended with additional properties and any properties added MUST
 * be ignored").
 */
final class ReferenceSibling implements DocumentRule {

  @Override
  public String id() {
    return "reference-sibling";
  }

  @Override
  public boolean concerns(AsyncApiDocument document, Set<String> keys) {
    for (Visit visit : document.visits()) {
      if (isReference(visit) && visit.place().node().size() > 1) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    return document.visits().stream()
        .filter(ReferenceSibling::isReference)
        .flatMap(visit -> visit.place().children().stream())
        .filter(member -> !member.key().equals("$ref") && !member.key().startsWith("x-"))
        .map(member -> ignored(member, document));
  }

  private static boolean isReference(Visit visit) {
    return visit.type() instanceof ObjectOf object
        && object.reference() != Referring.FORBIDDEN
        && visit.place().node().path("$ref").isTextual();
  }

  private Finding ignored(Place member, AsyncApiDocument document) {
    String text =
        "\"" + NodeKind.shortened(member.key()) + "\" stands beside a reference and is ignored.";
    return Finding.of(id(), Severity.WARNING, document.locate(member), text)
        .hint("move it to what the reference leads to, or remove it");
  }
}
