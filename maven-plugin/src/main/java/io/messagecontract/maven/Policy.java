package io.messagecontract.maven;

import io.messagecontract.compare.CompatibilityPolicy;
import io.messagecontract.compare.ContentModel;
import io.messagecontract.compare.ContractComparator;
import io.messagecontract.compare.FormatModel;
import io.messagecontract.compare.Guarantee;
import io.messagecontract.finding.Nearest;
import io.messagecontract.finding.RuleId;
import io.messagecontract.finding.Severity;
import io.messagecontract.version.VersionGate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/** Makes a policy of the parameters that say by what a comparison is judged. */
final class Policy {

  private Policy() {}

  static CompatibilityPolicy of(
      List<String> guarantee, String contentModel, String formatModel, List<String> severities)
      throws MojoExecutionException {
    return CompatibilityPolicy.DEFAULT
        .guarantees(Choice.several("guarantee", Guarantee.class, guarantee))
        .contentModel(Choice.of("contentModel", ContentModel.class, contentModel))
        .formatModel(Choice.of("formatModel", FormatModel.class, formatModel))
        .severities(severities(severities));
  }

  private static Map<RuleId, Severity> severities(List<String> values)
      throws MojoExecutionException {
    Map<RuleId, Severity> severities = new TreeMap<>();
    for (String value : Choice.present(values)) {
      int equals = value.indexOf('=');
      if (equals < 0) {
        throw BadParameter.of(
            "severities",
            "holds \"" + value + "\": write rule=severity, as in enum-value-added=info");
      }
      RuleId rule = rule(value.substring(0, equals).strip());
      Severity severity = Choice.of("severities", Severity.class, value.substring(equals + 1));
      Severity other = severities.putIfAbsent(rule, severity);
      if (other != null && other != severity) {
        throw BadParameter.of(
            "severities", "gives the rule " + rule + " two severities: " + other + ", " + severity);
      }
    }
    return severities;
  }

  /** A misspelt rule would quietly leave the gate as it is. */
  private static RuleId rule(String name) throws MojoExecutionException {
    List<String> rules =
        Stream.concat(ContractComparator.rules().stream(), Stream.of(VersionGate.RULE))
            .map(RuleId::value)
            .toList();
    if (!rules.contains(name)) {
      throw BadParameter.of(
          "severities",
          "names \"" + name + "\", which is no rule; " + Nearest.question(name, rules));
    }
    return new RuleId(name);
  }
}
