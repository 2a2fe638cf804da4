package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.RuleId;
import io.messagecontract.finding.Severity;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeveritiesTests {

  @ParameterizedTest
  @ValueSource(
      strings = {"property-removed", "unknown-keyword", "unknown-message", "type", "torn-evidence"})
  void knowsTheRulesOfAllGoals(String rule) throws Exception {
    Finding finding = Finding.error(rule, Location.of("a"), "Text.");
    Severities severities = Severities.of(List.of(rule + "=info"));
    assertThat(severities.of(finding).severity()).isEqualTo(Severity.INFO);
    assertThat(severities.of(Finding.error("other", Location.of("a"), "Text.")).isError()).isTrue();
  }

  @Test
  void readsRulesAndSeverities() throws Exception {
    List<String> values = List.of("property-removed=warning", " message-added = INFO ");
    assertThat(Severities.of(values).byRule())
        .isEqualTo(
            Map.of(
                new RuleId("property-removed"), Severity.WARNING,
                new RuleId("message-added"), Severity.INFO));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "property-removed       | write rule=severity",
        "=error                 | is no rule",
        "propety-removed=error  | did you mean \"property-removed\"",
        "property-removed=eror  | did you mean \"ERROR\"",
        "property-removed=      | not one of ERROR, WARNING, INFO",
      })
  void saysWhatIsWrongWithTheFormOfASeverity(String value, String complaint) {
    assertThatThrownBy(() -> Severities.of(List.of(value)))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("-Dmessage-contract.severities")
        .hasMessageContaining(complaint);
  }

  @Test
  void rejectsTwoSeveritiesOfOneRule() {
    assertThatThrownBy(() -> Severities.of(List.of("message-added=info", "message-added=error")))
        .hasMessageContaining("two severities: INFO, ERROR");
  }
}
