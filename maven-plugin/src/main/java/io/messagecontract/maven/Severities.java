package io.messagecontract.maven;

import io.messagecontract.explain.RulePage;
import io.messagecontract.explain.RulePages;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Nearest;
import io.messagecontract.finding.RuleId;
import io.messagecontract.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The severities of rules where they are not the default.
 *
 * @param byRule the severity of each such rule
 */
record Severities(Map<RuleId, Severity> byRule) {

  private static final String PARAMETER = "severities";

  /** Copies the map. */
  Severities {
    byRule = Map.copyOf(byRule);
  }

  /**
   * Reads {@code rule=severity} pairs. All goals share them, so a rule may be one of another goal.
   */
  static Severities of(List<String> values) throws MojoExecutionException {
    Map<RuleId, Severity> severities = new TreeMap<>();
    for (String value : Choice.present(values)) {
      int equals = value.indexOf('=');
      if (equals < 0) {
        throw BadParameter.of(
            PARAMETER, "holds \"" + value + "\": write rule=severity, as in enum-value-added=info");
      }
      RuleId rule = rule(value.substring(0, equals).strip());
      Severity severity = Choice.of(PARAMETER, Severity.class, value.substring(equals + 1));
      Severity other = severities.putIfAbsent(rule, severity);
      if (other != null && other != severity) {
        throw BadParameter.of(
            PARAMETER, "gives the rule " + rule + " two severities: " + other + ", " + severity);
      }
    }
    return new Severities(severities);
  }

  /** A misspelt rule would quietly leave the gate as it is. */
  private static RuleId rule(String name) throws MojoExecutionException {
    if (RulePages.find(name).isEmpty()) {
      List<String> rules = RulePages.all().stream().map(RulePage::rule).toList();
      throw BadParameter.of(
          PARAMETER, "names \"" + name + "\", which is no rule; " + Nearest.question(name, rules));
    }
    return new RuleId(name);
  }

  /** Returns a finding with the severity of its rule. */
  Finding of(Finding finding) {
    Severity severity = byRule.getOrDefault(finding.rule(), finding.severity());
    return severity == finding.severity() ? finding : finding.weighing(severity);
  }
}
