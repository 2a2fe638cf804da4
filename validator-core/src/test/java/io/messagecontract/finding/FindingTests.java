package io.messagecontract.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.messagecontract.document.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTests {

  private static final Witness WITNESS = new Witness("{}", "the new contract", "0.1.0");

  private static Finding at(Severity severity, String source, int line, int column, String rule) {
    return Finding.of(rule, severity, Location.of(source, new Position(line, column)), "Text.");
  }

  @Test
  void ordersBySeverityThenPlaceThenRuleThenSubject() {
    List<Finding> expected =
        List.of(
            Finding.error("whole-file", Location.of("a.yaml"), "Text."),
            at(Severity.ERROR, "a.yaml", 2, 9, "b"),
            at(Severity.ERROR, "a.yaml", 10, 1, "a"),
            at(Severity.ERROR, "a.yaml", 10, 2, "a"),
            at(Severity.ERROR, "a.yaml", 10, 2, "b"),
            at(Severity.ERROR, "a.yaml", 10, 2, "b").about("orders"),
            at(Severity.ERROR, "b.yaml", 1, 1, "a"),
            at(Severity.WARNING, "a.yaml", 1, 1, "a"),
            at(Severity.INFO, "a.yaml", 1, 1, "a"));
    List<Finding> shuffled = new ArrayList<>(expected);
    Collections.shuffle(shuffled, new Random(1));

    assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(expected);
  }

  @Test
  void showsNoPasswordOfAnAddress() {
    Finding finding =
        Finding.error("a", Location.of("a.yaml"), "At x://me:secret@host.").hint("ask y://me:pw@h");

    assertThat(finding.message()).isEqualTo("At x://me:******@host.");
    assertThat(finding.hint()).hasValue("ask y://me:**@h");
  }

  @Test
  void addsToWhatItSaid() {
    Finding finding =
        Finding.error("a", Location.of("a.yaml"), "Text.")
            .about("orders")
            .hint("mend it")
            .related("contract", Location.of("b.yaml"))
            .related("baseline", Location.of("c.yaml"));

    assertThat(finding.subject()).isEqualTo("orders");
    assertThat(finding.hint()).hasValue("mend it");
    assertThat(finding.related())
        .extracting(Related::label)
        .containsExactly("contract", "baseline");
    assertThat(finding.isError()).isTrue();
    assertThat(at(Severity.WARNING, "a", 1, 1, "a").isError()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"property-removed", "minLength", "$ref", "a", "additionalProperties", "x1-2"})
  void takesRulesAndKeywordsForNames(String name) {
    assertThat(new RuleId(name)).hasToString(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "a-", "a--b", "a b", "a/b", "1a", "$", "a\n"})
  void takesNothingElseForARulesName(String name) {
    assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new RuleId(name));
  }

  @Test
  void provesABreakByAWitness() {
    assertThat(new Proof(Verdict.BREAKING, Optional.of(WITNESS), "1f").witness()).hasValue(WITNESS);
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new Proof(Verdict.BREAKING, Optional.empty(), "1f"));
  }

  @ParameterizedTest
  @EnumSource(names = "BREAKING", mode = EnumSource.Mode.EXCLUDE)
  void provesNothingElseByAWitness(Verdict verdict) {
    assertThat(new Proof(verdict, Optional.empty(), "1f").witness()).isEmpty();
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new Proof(verdict, Optional.of(WITNESS), "1f"));
  }
}
