package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.messagecontract.finding.Severity;
import io.messagecontract.maven.format.ReportFormat;
import io.messagecontract.validate.Strictness;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceTests {

  @ParameterizedTest
  @ValueSource(strings = {"STRICT", "strict", " Strict "})
  void takesAnyCase(String value) throws Exception {
    assertThat(Choice.of("strictness", Strictness.class, value)).isEqualTo(Strictness.STRICT);
  }

  @Test
  void listsTheChoiceAndGuessesWhatWasMeant() {
    assertThatThrownBy(() -> Choice.of("failOn", Severity.class, "eror"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "The parameter failOn (-Dmessage-contract.fail-on) is \"eror\","
                + " not one of ERROR, WARNING, INFO; did you mean \"ERROR\"?");
    assertThatThrownBy(() -> Choice.of("failOn", Severity.class, "everything"))
        .hasMessageEndingWith("not one of ERROR, WARNING, INFO");
  }

  @Test
  void passesOverTheBlanksOfAList() throws Exception {
    List<String> values = Arrays.asList("json", null, " ", " text", "JSON");
    assertThat(Choice.several("reports", ReportFormat.class, values))
        .containsExactly(ReportFormat.TEXT, ReportFormat.JSON);
  }
}
