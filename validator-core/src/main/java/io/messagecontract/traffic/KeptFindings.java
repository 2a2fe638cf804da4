package io.messagecontract.traffic;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Severity;
import io.messagecontract.report.TrafficPart.Listed;
import io.messagecontract.report.TrafficPart.Omitted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Findings in any number, of which only so many are kept: recordings are read to their end, however
 * much is wrong with them.
 */
final class KeptFindings {

  /** How many findings are kept of all rules together. */
  static final int MOST = 1_000;

  /** How many findings of a rule are kept in any case, so that none drives out all others. */
  static final int MOST_OF_A_RULE = 20;

  private final FindingCounts counts = new FindingCounts();
  private final List<Finding> kept = new ArrayList<>();
  private final FindingCounts omitted = new FindingCounts();
  private Optional<Location> firstOmitted = Optional.empty();
  private int keptBefore;

  void add(Finding finding) {
    counts.add(finding);
    if (kept.size() < MOST || counts.of(finding.rule()) <= MOST_OF_A_RULE) {
      kept.add(finding);
    } else {
      omit(finding.location());
      omitted.add(finding);
    }
  }

  private void omit(Location location) {
    if (firstOmitted.isEmpty()) {
      firstOmitted = Optional.of(location);
      keptBefore = kept.size();
    }
  }

  /** Adds what was found behind these findings, as if each of them had been added here. */
  void add(KeptFindings later) {
    add(later.listed());
  }

  void add(Listed later) {
    Optional<Omitted> others = later.omitted();
    int behind = others.map(Omitted::behind).orElse(0);
    for (int i = 0; i < later.kept().size(); i++) {
      if (i == behind) {
        others.map(Omitted::first).ifPresent(this::omit);
      }
      add(later.kept().get(i));
    }
    // What is not kept among fewer findings is not kept among more.
    others.map(Omitted::first).ifPresent(this::omit);
    others.map(Omitted::counts).ifPresent(omitted::add);
    others.map(Omitted::counts).ifPresent(counts::add);
  }

  Listed listed() {
    return new Listed(
        kept, firstOmitted.map(first -> new Omitted(first, keptBefore, omitted.byRule())));
  }

  /** Returns how many there were. */
  FindingCounts counts() {
    return counts;
  }

  int omitted() {
    return omitted.total();
  }

  /**
   * Returns what was kept, and says so if that is not all.
   *
   * @param weighed gives each finding the severity that it has in the end
   */
  List<Finding> findings(UnaryOperator<Finding> weighed) {
    List<Finding> findings = new ArrayList<>(kept.stream().map(weighed).toList());
    firstOmitted.ifPresent(first -> findings.add(note(first)));
    return findings;
  }

  private Finding note(Location first) {
    int number = omitted();
    return Finding.of(
            "findings-omitted",
            Severity.INFO,
            first,
            "From here on, "
                + number
                + (number == 1 ? " finding" : " findings")
                + " were counted but not kept.")
        .hint("mend what is shown, and run the goal again");
  }
}
