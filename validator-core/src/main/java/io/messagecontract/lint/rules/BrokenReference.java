package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.document.BrokenReferenceException;
import io.messagecontract.document.DocumentException;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A $ref leads to nothing, to a URL, out of the contract's folder, or in a circle (AsyncAPI 2.6.0
 * and 3.0.0, "Reference Object"); or the file that it names cannot be read, which is told by the
 * rules for input.
 */
final class BrokenReference implements DocumentRule {

  @Override
  public String id() {
    return "broken-reference";
  }

  @Override
  public boolean concerns(AsyncApiDocument document, Set<String> keys) {
    return !document.broken().isEmpty();
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    return document.broken().stream()
        .flatMap(
            broken ->
                broken
                    .unreadable()
                    .map(BrokenReference::unreadable)
                    .orElseGet(() -> Stream.of(broken(broken, document))));
  }

  private static Stream<Finding> unreadable(DocumentException unreadable) {
    return unreadable.problems().stream()
        .map(
            problem ->
                Finding.error(
                        problem.rule(),
                        Location.of(unreadable, problem.position()),
                        problem.message())
                    .hint(problem.hint()));
  }

  private Finding broken(BrokenReferenceException broken, AsyncApiDocument document) {
    return Finding.error(id(), document.locate(broken.place()), String.valueOf(broken.getMessage()))
        .hint(
            NearestTarget.of(broken.place(), document)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse(broken.hint()));
  }
}
