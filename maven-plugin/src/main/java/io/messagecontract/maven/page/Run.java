package io.messagecontract.maven.page;

import io.messagecontract.finding.Severity;
import io.messagecontract.report.Report;
import io.messagecontract.report.ReportedContract;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a goal has come to: a row of the summary.
 *
 * @param module the module's name
 * @param goal the goal
 * @param outcome how it ended
 * @param verdict the answer of a comparison; empty if there is none
 * @param errors how many findings have to be mended
 * @param warnings how many deserve a look
 * @param notes how many are worth knowing
 * @param looked how much was looked at
 * @param contract the contract in one line
 * @param baselines those that it was compared with, each in one line
 */
record Run(
    String module,
    String goal,
    Outcome outcome,
    String verdict,
    int errors,
    int warnings,
    int notes,
    String looked,
    String contract,
    List<String> baselines) {

  /** How a goal ended, by its findings. */
  enum Outcome {
    FAILED("failed"),
    PASSED("passed"),
    /** There was no baseline yet: that is no answer. */
    UNCOMPARED("nothing compared");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  private static final int MOST_BASELINES = 20;

  /** What is only worth a word if it is there. */
  private static final Set<String> FOR_ONCE =
      Set.of("uncheckable", "accepted", "brokenFiles", "tombstones", "unknown", "findings");

  private static final Map<String, String> THINGS =
      Map.of("brokenFiles", "broken files", "evidence", "records of evidence");

  static Run of(String module, Report report) {
    return new Run(
        Shown.text(module),
        Shown.text(report.check()),
        outcome(report),
        report.verdict().map(Shown::lower).orElse(""),
        report.count(Severity.ERROR),
        report.count(Severity.WARNING),
        report.count(Severity.INFO),
        report.counts().entrySet().stream()
            .filter(count -> count.getValue() > 0 || !FOR_ONCE.contains(count.getKey()))
            .map(Run::count)
            .collect(Collectors.joining(", ")),
        report.contract().map(ReportedContract::toString).map(Shown::text).orElse(""),
        report.baselines().stream().limit(MOST_BASELINES).map(b -> Shown.text(b + "")).toList());
  }

  /** Returns the class that colours the outcome. */
  String tone() {
    return switch (outcome) {
      case FAILED -> "error";
      case UNCOMPARED -> "warning";
      case PASSED -> "passed";
    };
  }

  private static Outcome outcome(Report report) {
    if (report.count(Severity.ERROR) > 0) {
      return Outcome.FAILED;
    }
    boolean isUncompared = report.check().equals("check") && report.verdict().isEmpty();
    return isUncompared ? Outcome.UNCOMPARED : Outcome.PASSED;
  }

  /** Names of counts are in the plural. */
  private static String count(Map.Entry<String, Integer> count) {
    String name = THINGS.getOrDefault(count.getKey(), Shown.text(count.getKey()));
    boolean isOneThing = count.getValue() == 1 && name.endsWith("s") && !name.contains(" ");
    return count.getValue() + " " + (isOneThing ? name.substring(0, name.length() - 1) : name);
  }
}
