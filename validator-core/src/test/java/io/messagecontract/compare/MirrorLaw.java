package io.messagecontract.compare;

import io.messagecontract.compare.rules.schema.SchemaRules;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.RuleId;
import io.messagecontract.finding.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What breaks the consumers of a change breaks the producers of its reverse. This holds of schemas;
 * a message that is added is no message that was removed, because consumers may ignore it.
 */
final class MirrorLaw {

  private static final Map<RuleId, Optional<RuleId>> MIRRORS = mirrors();

  private final ChangeFigures figures;
  private final Set<String> common;

  MirrorLaw(ComparedContract compared, ChangeFigures figures) {
    this.figures = figures;
    this.common = names(compared.before());
    this.common.retainAll(names(compared.after()));
  }

  private static Set<String> names(ComparedContract.Version version) {
    return version.contract().messages().stream()
        .map(message -> message.id().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<RuleId, Optional<RuleId>> mirrors() {
    Map<RuleId, Optional<RuleId>> mirrors = new HashMap<>();
    SchemaRules.VALUES.forEach(rule -> mirrors.put(rule.id(), rule.mirror()));
    SchemaRules.PART.forEach(rule -> mirrors.put(rule.id(), rule.mirror()));
    return Map.copyOf(mirrors);
  }

  List<String> broken(List<Finding> findings, List<Finding> swapped) {
    List<Finding> one = ofSchemas(findings);
    List<Finding> other = ofSchemas(swapped);
    List<String> broken = new ArrayList<>();
    if (Comparison.verdict(one) != Comparison.verdict(other)) {
      broken.add(
          Comparison.verdict(one)
              + " and, swapped, "
              + Comparison.verdict(other)
              + text(one, other));
    }
    if (!brokenMessages(one).equals(brokenMessages(other))
        && !hasUndecided(one)
        && !hasUndecided(other)) {
      broken.add(
          brokenMessages(one) + " break and, swapped, " + brokenMessages(other) + text(one, other));
    }
    if (!rules(one, true).equals(rules(other, false))) {
      broken.add("other rules where the sides are swapped" + text(one, other));
    }
    figures.count("pairs, swapped", Comparison.verdict(one).name());
    return broken;
  }

  private static String text(List<Finding> one, List<Finding> other) {
    return "\n  " + one + "\n  " + other;
  }

  private static boolean hasUndecided(List<Finding> findings) {
    return findings.stream()
        .anyMatch(finding -> finding.proof().orElseThrow().verdict() == Verdict.UNDECIDED);
  }

  private static List<Finding> ofSchemas(List<Finding> findings) {
    return findings.stream().filter(finding -> MIRRORS.containsKey(finding.rule())).toList();
  }

  /** A message that has moved is named by where it is, so that it has another name there. */
  private Set<String> brokenMessages(List<Finding> findings) {
    Set<String> messages = new TreeSet<>();
    for (Finding finding : findings) {
      Proof proof = finding.proof().orElseThrow();
      if (proof.verdict() == Verdict.BREAKING) {
        proof.messages().stream().filter(common::contains).forEach(messages::add);
      }
    }
    return messages;
  }

  private static Set<String> rules(List<Finding> findings, boolean mirrored) {
    Set<RuleId> without =
        MIRRORS.entrySet().stream()
            .filter(entry -> entry.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(HashSet::new));
    return findings.stream()
        .filter(finding -> !without.contains(finding.rule()))
        .map(
            finding ->
                (mirrored ? MIRRORS.get(finding.rule()).orElseThrow() : finding.rule())
                    + " "
                    + finding.proof().orElseThrow().verdict())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
