package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.document.BrokenReferenceException;
import io.messagecontract.document.DocumentException;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A $ref leads to nothing, to a URL, out of the contract's folder, or in a circle (Reference
 * Object); or the file that it names cannot be read, which is told by the rules for input.
 */
final class BrokenReference implements DocumentRule {

  @Override
  public String id() {
    return "broken-reference";
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    return document.broken().stream().flatMap(broken -> findings(broken, document));
  }

  private Stream<Finding> findings(BrokenReferenceException broken, AsyncApiDocument document) {
    Optional<DocumentException> unreadable = broken.unreadable();
    return unreadable.isPresent()
        ? unreadable.get().problems().stream()
            .map(
                problem ->
                    Finding.error(
                            problem.rule(),
                            Location.of(unreadable.get(), problem.position()),
                            problem.message())
                        .hint(problem.hint()))
        : Stream.of(
            Finding.error(
                    id(), document.locate(broken.place()), String.valueOf(broken.getMessage()))
                .hint(broken.hint()));
  }
}
