package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.messagecontract.compare.CompatibilityPolicy;
import io.messagecontract.compare.ContentModel;
import io.messagecontract.compare.FormatModel;
import io.messagecontract.compare.Guarantee;
import io.messagecontract.finding.RuleId;
import io.messagecontract.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyTests {

  @Test
  void isTheDefaultIfNothingIsAsked() throws Exception {
    assertThat(Policy.of(List.of(), "closed", "annotation", List.of()))
        .isEqualTo(CompatibilityPolicy.DEFAULT);
    assertThat(Policy.of(List.of(), "open", "annotation", List.of()).contentModel())
        .isEqualTo(ContentModel.OPEN);
  }

  @ParameterizedTest
  @EnumSource
  void promisesEachGuaranteeByItsName(Guarantee guarantee) throws Exception {
    assertThat(guarantees(guarantee.name())).containsExactly(guarantee);
  }

  @Test
  void readsNamesWithHyphensInAnyCase() throws Exception {
    assertThat(guarantees("surface", "Full-Transitive"))
        .containsOnly(Guarantee.SURFACE, Guarantee.FULL_TRANSITIVE);
  }

  @Test
  void readsWhatFormatsMean() throws Exception {
    assertThat(Policy.of(List.of(), "closed", "assertion", List.of()).formatModel())
        .isEqualTo(FormatModel.ASSERTION);
  }

  @Test
  void rejectsOtherGuarantees() {
    assertThatThrownBy(() -> guarantees("FORWARDS"))
        .hasMessageContaining("did you mean \"FORWARD\"");
  }

  @Test
  void readsRulesAndSeverities() throws Exception {
    List<String> values = List.of("property-removed=warning", " message-added = INFO ");
    assertThat(Policy.of(List.of(), "closed", "annotation", values).severities())
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
    assertThatThrownBy(() -> Policy.of(List.of(), "closed", "annotation", List.of(value)))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("-Dmessage-contract.severities")
        .hasMessageContaining(complaint);
  }

  @Test
  void rejectsTwoSeveritiesOfOneRule() {
    assertThatThrownBy(
            () ->
                Policy.of(
                    List.of(),
                    "closed",
                    "annotation",
                    List.of("message-added=info", "message-added=error")))
        .hasMessageContaining("two severities: INFO, ERROR");
  }

  private static Set<Guarantee> guarantees(String... names) throws MojoExecutionException {
    return Policy.of(List.of(names), "closed", "annotation", List.of()).guarantees();
  }
}
