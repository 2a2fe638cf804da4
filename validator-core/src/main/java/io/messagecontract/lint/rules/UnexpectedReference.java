package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.ValueType.MapOf;
import io.messagecontract.asyncapi.ValueType.ObjectOf;
import io.messagecontract.asyncapi.ValueType.Referring;
import io.messagecontract.asyncapi.Visit;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A reference stands where the specification knows none (AsyncAPI 2.6.0 and 3.0.0, "Reference
 * Object": the tables of fixed fields say where one may stand). It is followed, as most tools do.
 */
final class UnexpectedReference implements DocumentRule {

  @Override
  public String id() {
    return "unexpected-reference";
  }

  @Override
  public boolean concerns(AsyncApiDocument document, Set<String> keys) {
    for (Visit visit : document.visits()) {
      if (isUnexpected(visit)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    return document.visits().stream()
        .filter(UnexpectedReference::isUnexpected)
        .map(visit -> unexpected(visit, document));
  }

  private static boolean isUnexpected(Visit visit) {
    boolean forbidden =
        visit.type() instanceof MapOf
            || (visit.type() instanceof ObjectOf object
                && object.reference() == Referring.FORBIDDEN);
    return forbidden && visit.object().isEmpty() && visit.place().node().path("$ref").isTextual();
  }

  private Finding unexpected(Visit visit, AsyncApiDocument document) {
    String text =
        String.format(
            Locale.ROOT,
            "AsyncAPI %s knows no reference in place of %s; other tools may not follow it.",
            document.version(),
            PlaceName.of(visit.place(), document));
    String hint =
        visit.type() instanceof MapOf
            ? "write the names here, each with a reference of its own"
            : "write out what it leads to";
    return Finding.of(id(), Severity.WARNING, document.locate(visit.place()), text).hint(hint);
  }
}
