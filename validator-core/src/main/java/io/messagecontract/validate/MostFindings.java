package io.messagecontract.validate;

import io.messagecontract.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Keeps the findings of one message to a number that somebody may read, and tells the true one. */
final class MostFindings {

  /** The most findings of one message. */
  static final int MOST = 100;

  private MostFindings() {}

  /**
   * Returns the first findings, and says if there are more.
   *
   * @param others how many there are beside these
   */
  static List<Finding> of(List<Finding> findings, int others) {
    if (findings.size() <= MOST) {
      return findings;
    }
    List<Finding> sorted = findings.stream().sorted().distinct().toList();
    return first(sorted.subList(0, Math.min(MOST, sorted.size())), sorted.size() + others);
  }

  /**
   * Returns the first findings, and says if there are more.
   *
   * @param total how many there are
   */
  static List<Finding> first(List<Finding> first, int total) {
    if (total <= first.size()) {
      return first;
    }
    List<Finding> kept = new ArrayList<>(first);
    Finding last = first.get(first.size() - 1);
    kept.add(
        Finding.error(
                "too-many-findings",
                last.location(),
                String.format(
                    Locale.ROOT,
                    "%,d things are wrong with this message; the first %d are listed.",
                    total,
                    first.size()))
            .about(last.subject())
            .hint("correct these, and check the message again"));
    return kept;
  }
}
