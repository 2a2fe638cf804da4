package io.messagecontract.traffic;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.RuleId;
import io.messagecontract.finding.Severity;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** How many findings there were, by rule and severity. Numbers end where an {@code int} does. */
final class FindingCounts {

  private final SortedMap<RuleId, Map<Severity, Integer>> byRule = new TreeMap<>();
  private int total;

  void add(Finding finding) {
    add(finding.rule(), finding.severity(), 1);
  }

  void add(RuleId rule, Severity severity, int number) {
    byRule
        .computeIfAbsent(rule, r -> new EnumMap<>(Severity.class))
        .merge(severity, number, FindingCounts::sum);
    total = sum(total, number);
  }

  void add(SortedMap<RuleId, Map<Severity, Integer>> others) {
    others.forEach(
        (rule, numbers) -> numbers.forEach((severity, number) -> add(rule, severity, number)));
  }

  int total() {
    return total;
  }

  int of(RuleId rule) {
    Map<Severity, Integer> numbers = byRule.get(rule);
    return numbers == null ? 0 : numbers.values().stream().reduce(0, FindingCounts::sum);
  }

  SortedMap<RuleId, Map<Severity, Integer>> byRule() {
    return byRule;
  }

  /** Returns the same counts, each with another severity. */
  FindingCounts weighed(BiFunction<RuleId, Severity, Severity> severities) {
    FindingCounts weighed = new FindingCounts();
    byRule.forEach(
        (rule, numbers) ->
            numbers.forEach(
                (severity, number) -> weighed.add(rule, severities.apply(rule, severity), number)));
    return weighed;
  }

  static int sum(int one, int other) {
    return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
  }
}
