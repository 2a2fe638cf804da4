package io.messagecontract.coverage;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.MessageId;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Says whether what tests have shown is enough. Figures are compared as fractions, without
 * rounding.
 *
 * @param minimum how much each side has to cover
 * @param mustCover the messages that have to be covered by each side that has to do with them
 * @param committed the figures that must not fall
 * @since 0.1.0
 */
public record CoverageGate(
    CoverageMinimum minimum, List<MessageId> mustCover, Optional<CommittedCoverage> committed) {

  private static final List<Aspect> ALL = Arrays.asList(Aspect.values());

  /** Copies the list. */
  public CoverageGate {
    mustCover = List.copyOf(mustCover);
  }

  /** Returns everything that is not enough. */
  public List<Finding> findings(Contract contract, Coverage coverage) {
    List<Finding> findings = new ArrayList<>();
    for (Side side : coverage.sides()) {
      minimum
          .overall()
          .filter(asked -> !asked.isReachedBy(coverage.ratio(side)))
          .ifPresent(asked -> findings.add(tooLow(contract, coverage, side, asked)));
      minimum.byAspect().entrySet().stream()
          .filter(asked -> !asked.getValue().isReachedBy(coverage.ratio(side, asked.getKey())))
          .forEach(asked -> findings.add(tooLow(contract, coverage, side, asked)));
    }
    for (MessageId id : mustCover) {
      contract.message(id).ifPresent(message -> findings.addAll(notCovered(message, coverage)));
    }
    committed.ifPresent(figures -> findings.addAll(fallen(figures, coverage)));
    return findings;
  }

  private static Finding tooLow(Contract contract, Coverage coverage, Side side, Percentage asked) {
    Ratio ratio = coverage.ratio(side);
    String what = ratio + " messages, properties, absences and values taken together";
    return tooLow(contract, side, what, ratio, asked, MissingText.of(coverage, side, ALL))
        .about(lower(side));
  }

  private static Finding tooLow(
      Contract contract, Coverage coverage, Side side, Map.Entry<Aspect, Percentage> asked) {
    Aspect aspect = asked.getKey();
    Ratio ratio = coverage.ratio(side, aspect);
    String missing = MissingText.of(coverage, side, List.of(aspect));
    return tooLow(contract, side, ratio + " " + lower(aspect), ratio, asked.getValue(), missing)
        .about(lower(side) + ", " + lower(aspect));
  }

  private static Finding tooLow(
      Contract contract, Side side, String what, Ratio ratio, Percentage asked, String missing) {
    return Finding.error(
            "coverage-too-low",
            contract.location(),
            "The tests of the "
                + lower(side)
                + " side cover "
                + what
                + ", "
                + ratio.percent()
                + "; the minimum is "
                + asked
                + ". "
                + missing)
        .hint("test what is not covered, or lower the minimum");
  }

  private static List<Finding> notCovered(Message message, Coverage coverage) {
    List<MessageCoverage> ofMessage =
        coverage.messages().stream().filter(one -> one.message().equals(message.id())).toList();
    List<Finding> findings = new ArrayList<>();
    for (MessageCoverage one : ofMessage) {
      if (!one.isMet()) {
        findings.add(notCovered(message, "No test of the " + lower(one.side()) + " side"));
      }
    }
    return ofMessage.isEmpty() ? List.of(notCovered(message, "No test")) : findings;
  }

  private static Finding notCovered(Message message, String who) {
    return Finding.error(
            "message-not-covered",
            message.location(),
            who + " that passed has shown " + message.id() + ", which has to be covered.")
        .about(message.id().toString())
        .hint("write a test for it, or take it from the list of messages that have to be covered");
  }

  private static List<Finding> fallen(CommittedCoverage committed, Coverage coverage) {
    List<Finding> findings = new ArrayList<>();
    for (Side side : coverage.sides()) {
      committed
          .figures(side)
          .forEach(
              (aspect, before) -> {
                if (coverage.ratio(side, aspect).isLessThan(before)) {
                  findings.add(fallen(committed, coverage, side, aspect, before));
                }
              });
    }
    return findings;
  }

  private static Finding fallen(
      CommittedCoverage committed, Coverage coverage, Side side, Aspect aspect, Ratio before) {
    Ratio now = coverage.ratio(side, aspect);
    return Finding.error(
            "coverage-fallen",
            Location.of(committed.name()),
            "The tests of the "
                + lower(side)
                + " side cover "
                + now
                + " "
                + lower(aspect)
                + ", "
                + now.percent()
                + "; before it was "
                + before
                + ", "
                + before.percent()
                + ". "
                + MissingText.of(coverage, side, List.of(aspect)))
        .about(lower(side) + ", " + lower(aspect))
        .hint(
            "test what is not covered, or commit the new figures: mvn message-contract:coverage"
                + " -Dmessage-contract.commit-coverage=true");
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
