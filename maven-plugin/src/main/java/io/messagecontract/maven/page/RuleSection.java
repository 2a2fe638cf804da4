package io.messagecontract.maven.page;

import io.messagecontract.explain.RulePages;
import io.messagecontract.finding.Finding;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The page of a rule, within this page.
 *
 * @param id its anchor
 * @param rule the rule
 * @param html what {@code docs/rules} says, as HTML
 */
record RuleSection(String id, String rule, String html) {

  /** Returns the anchors of the rules that findings name, as far as they have pages. */
  static SortedMap<String, String> anchors(List<Finding> findings) {
    SortedMap<String, String> anchors = new TreeMap<>();
    findings.stream()
        .map(finding -> finding.rule().value())
        .distinct()
        .filter(rule -> RulePages.find(rule).isPresent())
        .forEach(rule -> anchors.put(rule, Anchors.of("rule", rule)));
    return anchors;
  }

  static List<RuleSection> of(Map<String, String> anchors) {
    RuleText text = new RuleText(anchors);
    return anchors.entrySet().stream()
        .map(
            entry ->
                new RuleSection(
                    entry.getValue(),
                    entry.getKey(),
                    text.html(RulePages.find(entry.getKey()).orElseThrow().markdown())))
        .toList();
  }
}
