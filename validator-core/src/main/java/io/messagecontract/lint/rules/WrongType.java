package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.Visit;
import io.messagecontract.finding.Finding;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A value has another type than the specification says (AsyncAPI 2.6.0 and 3.0.0, "Schema": the
 * tables of fixed fields of each object).
 */
final class WrongType implements DocumentRule {

  @Override
  public String id() {
    return "wrong-type";
  }

  @Override
  public boolean concerns(AsyncApiDocument document, Set<String> keys) {
    for (Visit visit : document.visits()) {
      if (isWrong(visit)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    return document.visits().stream().filter(WrongType::isWrong).map(v -> wrong(v, document));
  }

  private static boolean isWrong(Visit visit) {
    boolean missesReference =
        ExpectedType.isReference(visit.type()) && !visit.place().node().has("$ref");
    return missesReference || !visit.type().fits(visit.place().node());
  }

  private Finding wrong(Visit visit, AsyncApiDocument document) {
    String text =
        String.format(
            Locale.ROOT,
            "%s must be %s, and is %s.",
            PlaceName.first(visit.place(), document),
            ExpectedType.words(visit.type()),
            NodeKind.of(visit.place().node()));
    return Finding.error(id(), document.locate(visit.place()), text)
        .hint(ExpectedType.hint(visit, document));
  }
}
