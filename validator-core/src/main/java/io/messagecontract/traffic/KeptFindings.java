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

  /** How many characters of findings can be written for another process to read. */
  private static final long MOST_CHARACTERS = 1_000_000;

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

  /** Returns the same, with no more text than can be read back: names in messages can be long. */
  Listed bounded() {
    int end = 0;
    for (long text = 0; end < kept.size(); end++) {
      text += characters(kept.get(end));
      if (text > MOST_CHARACTERS) {
        break;
      }
    }
    if (end == kept.size()) {
      return listed();
    }
    FindingCounts left = new FindingCounts();
    left.add(omitted.byRule());
    kept.subList(end, kept.size()).forEach(left::add);
    boolean isCutFirst = firstOmitted.isEmpty() || keptBefore > end;
    Location first = isCutFirst ? kept.get(end).location() : firstOmitted.orElseThrow();
    int behind = isCutFirst ? end : keptBefore;
    return new Listed(kept.subList(0, end), Optional.of(new Omitted(first, behind, left.byRule())));
  }

  private static long characters(Finding finding) {
    long related = finding.related().stream().mapToLong(each -> characters(each.location())).sum();
    return related
        + characters(finding.location())
        + finding.subject().length()
        + finding.message().length()
        + finding.hint().orElse("").length();
  }

  private static long characters(Location location) {
    return (long) location.source().length()
        + location.pointer().length()
        + location.excerpt().map(excerpt -> excerpt.line().length()).orElse(0);
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
