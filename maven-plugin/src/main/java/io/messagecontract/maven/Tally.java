package io.messagecontract.maven;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.RuleId;
import io.messagecontract.finding.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many findings there were, whether or not they are kept. */
final class Tally {

  private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
  private int accepted;
  private final SortedMap<RuleId, Integer> byRule = new TreeMap<>();

  static Tally of(List<Finding> findings) {
    Tally tally = new Tally();
    findings.forEach(tally::add);
    return tally;
  }

  /** Returns counts that were made elsewhere, of findings that nobody has accepted. */
  static Tally of(SortedMap<RuleId, Map<Severity, Integer>> counts) {
    Tally tally = new Tally();
    counts.forEach(
        (rule, numbers) ->
            numbers.forEach(
                (severity, number) -> {
                  tally.bySeverity.merge(severity, number, Tally::sum);
                  tally.byRule.merge(rule, number, Tally::sum);
                }));
    return tally;
  }

  /** Numbers end where an {@code int} does. */
  private static int sum(int one, int other) {
    return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
  }

  void add(Finding finding) {
    if (Settlement.isAccepted(finding)) {
      accepted++;
    } else {
      bySeverity.merge(finding.severity(), 1, Integer::sum);
    }
    byRule.merge(finding.rule(), 1, Integer::sum);
  }

  int total() {
    return byRule.values().stream().reduce(0, Tally::sum);
  }

  /** Returns the rules that had findings, in the order of their names. */
  List<RuleId> rules() {
    return List.copyOf(byRule.keySet());
  }

  int count(RuleId rule) {
    return byRule.getOrDefault(rule, 0);
  }

  /** Tells whether a finding weighs as much as that, or more; accepted ones weigh nothing. */
  boolean reaches(Severity severity) {
    return bySeverity.keySet().stream().anyMatch(found -> found.compareTo(severity) <= 0);
  }

  /** Returns such as {@code 2 errors, 1 warning}. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    bySeverity.forEach(
        (severity, count) ->
            parts.add(
                severity == Severity.INFO
                    ? Counted.of(count, "note")
                    : Counted.of(count, severity.name().toLowerCase(Locale.ROOT))));
    if (accepted > 0) {
      parts.add(accepted + " accepted");
    }
    return parts.isEmpty() ? "nothing found" : String.join(", ", parts);
  }
}
