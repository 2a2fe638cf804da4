package io.messagecontract.junit;

import io.messagecontract.document.BrokenPointerException;
import io.messagecontract.document.DocumentException;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Nearest;
import java.util.List;
import java.util.Optional;

/** Says why a test cannot look at a value of a message. Names are told, values are not. */
final class BodyFailure {

  /** An object that serves as a map may have thousands of names. */
  private static final int MOST_NAMES = 20;

  private BodyFailure() {}

  static AssertionError of(BrokenPointerException e, PublishedMessage message) {
    Finding finding =
        Finding.error("no-such-value", Location.of(message.place()), String.valueOf(e.getMessage()))
            .about(message.name().orElse(""));
    Optional<String> hint = e.name().map(name -> Nearest.question(name, e.names(), MOST_NAMES));
    return Failure.of(Lines.of(List.of(hint.map(finding::hint).orElse(finding))));
  }

  static AssertionError of(DocumentException e) {
    List<Finding> findings =
        e.problems().stream()
            .map(
                problem ->
                    Finding.error(
                            problem.rule(),
                            Location.of(e.source(), problem.position()),
                            problem.message())
                        .hint(problem.hint()))
            .toList();
    return Failure.of(Lines.of(findings));
  }
}
