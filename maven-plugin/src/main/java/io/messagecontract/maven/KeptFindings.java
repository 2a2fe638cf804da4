package io.messagecontract.maven;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Findings in any number, of which only so many are kept: recordings are read to their end, however
 * much is wrong with them.
 */
final class KeptFindings {

  /** How many findings are kept of all rules together. */
  static final int MOST = 1_000;

  /** How many findings of a rule are kept in any case, so that none drives out all others. */
  static final int MOST_OF_A_RULE = 20;

  private final Tally tally = new Tally();
  private final List<Finding> kept = new ArrayList<>();
  private final Tally omitted = new Tally();
  private Optional<Finding> firstOmitted = Optional.empty();
  private int keptBefore;

  void add(Finding finding) {
    tally.add(finding);
    if (kept.size() < MOST || tally.count(finding.rule()) <= MOST_OF_A_RULE) {
      kept.add(finding);
    } else {
      omit(finding);
      omitted.add(finding);
    }
  }

  private void omit(Finding finding) {
    if (firstOmitted.isEmpty()) {
      firstOmitted = Optional.of(finding);
      keptBefore = kept.size();
    }
  }

  /** Adds what was found behind these findings, as if each of them had been added here. */
  void add(KeptFindings later) {
    for (int i = 0; i < later.kept.size(); i++) {
      if (i == later.keptBefore) {
        later.firstOmitted.ifPresent(this::omit);
      }
      add(later.kept.get(i));
    }
    // What is not kept among fewer findings is not kept among more.
    later.firstOmitted.ifPresent(this::omit);
    omitted.add(later.omitted);
    tally.add(later.omitted);
  }

  /** Returns how many there were. */
  Tally tally() {
    return tally;
  }

  int omitted() {
    return omitted.total();
  }

  /** Returns what was kept, and says so if that is not all. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(kept);
    firstOmitted.ifPresent(first -> findings.add(note(first)));
    return findings;
  }

  private Finding note(Finding first) {
    return Finding.of(
            "findings-omitted",
            Severity.INFO,
            first.location(),
            "From here on, " + Counted.of(omitted(), "finding") + " were counted but not kept.")
        .hint("mend what is shown, and run the goal again");
  }
}
