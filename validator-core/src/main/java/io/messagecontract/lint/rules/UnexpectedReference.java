package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.ValueType.MapOf;
import io.messagecontract.asyncapi.ValueType.ObjectOf;
import io.messagecontract.asyncapi.ValueType.Referring;
import io.messagecontract.asyncapi.Visit;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import java.util.stream.Stream;

/**
 * A reference stands where the specification knows none (Reference Object). It is followed, as most
 * tools do.
 */
final class UnexpectedReference implements DocumentRule {

  @Override
  public String id() {
    return "unexpected-reference";
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    return document.visits().stream()
        .filter(UnexpectedReference::isUnexpected)
        .map(
            visit ->
                Finding.of(
                        id(),
                        Severity.WARNING,
                        document.locate(visit.place()),
                        "AsyncAPI "
                            + document.version()
                            + " knows no reference in place of \""
                            + visit.place().key()
                            + "\"; other tools may not follow it.")
                    .hint("write out what it leads to, or refer to the parts of it"));
  }

  private static boolean isUnexpected(Visit visit) {
    boolean forbidden =
        visit.type() instanceof MapOf
            || (visit.type() instanceof ObjectOf object
                && object.reference() == Referring.FORBIDDEN);
    return forbidden && visit.object().isEmpty() && visit.place().node().path("$ref").isTextual();
  }
}
