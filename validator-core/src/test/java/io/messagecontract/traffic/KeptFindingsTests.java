package io.messagecontract.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.document.Position;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.RuleId;
import io.messagecontract.finding.Severity;
import io.messagecontract.report.TrafficPart.Listed;
import io.messagecontract.report.TrafficPart.Omitted;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeptFindingsTests {

  private final KeptFindings findings = new KeptFindings();

  @Test
  void keepsEverythingUpToTheLimit() {
    add(KeptFindings.MOST, "type", Severity.ERROR);
    assertThat(findings.findings(finding -> finding)).hasSize(KeptFindings.MOST);
    assertThat(findings.omitted()).isZero();
  }

  @Test
  void countsWhatItDoesNotKeepAndSaysSo() {
    add(KeptFindings.MOST + 5, "type", Severity.ERROR);
    List<Finding> kept = findings.findings(finding -> finding);
    assertThat(kept).hasSize(KeptFindings.MOST + 1);
    assertThat(kept.get(KeptFindings.MOST).rule()).isEqualTo(new RuleId("findings-omitted"));
    assertThat(kept.get(KeptFindings.MOST).message()).contains("5 findings");
    assertThat(findings.counts().total()).isEqualTo(KeptFindings.MOST + 5);
  }

  @Test
  void keepsSomeOfEveryRuleHoweverNoisyAnotherIs() {
    add(5_000, "type", Severity.ERROR);
    add(50, "required", Severity.ERROR);
    assertThat(findings.findings(f -> f).stream().filter(f -> f.rule().value().equals("required")))
        .hasSize(KeptFindings.MOST_OF_A_RULE);
    assertThat(findings.omitted()).isEqualTo(4_000 + 30);
  }

  @Test
  void weighsWhatItDoesNotKeep() {
    add(5_000, "type", Severity.WARNING);
    add(1, "type", Severity.ERROR);
    assertThat(findings.counts().byRule().get(new RuleId("type")).containsKey(Severity.ERROR))
        .isTrue();
  }

  @Test
  void keepsOfPartsWhatItKeepsOfTheWhole() {
    Random random = new Random(7);
    for (int round = 0; round < 30; round++) {
      KeptFindings whole = new KeptFindings();
      KeptFindings parts = new KeptFindings();
      int number = 0;
      for (int part = random.nextInt(6); part >= 0; part--) {
        KeptFindings some = new KeptFindings();
        int noise = random.nextInt(3);
        for (int i = random.nextInt(1_500); i > 0; i--) {
          Finding finding = numbered(number++, random.nextInt(40) == 0 ? random.nextInt(3) : noise);
          whole.add(finding);
          some.add(finding);
        }
        parts.add(some);
      }
      assertThat(parts.findings(finding -> finding))
          .as("round %d", round)
          .isEqualTo(whole.findings(finding -> finding));
      assertThat(parts.omitted()).isEqualTo(whole.omitted());
      assertThat(parts.counts().byRule()).isEqualTo(whole.counts().byRule());
      assertThat(parts.listed()).isEqualTo(whole.listed());
    }
  }

  @Test
  void writesNoMoreThanCanBeReadBack() {
    for (int i = 0; i < KeptFindings.MOST + 7; i++) {
      findings.add(Finding.error("type", Location.of("a", new Position(i + 1, 1)), text(10_000)));
    }
    Listed bounded = findings.bounded();
    assertThat(bounded.kept()).hasSize(99);
    Omitted omitted = bounded.omitted().orElseThrow();
    assertThat(omitted.behind()).isEqualTo(99);
    assertThat(omitted.first()).hasToString("a:100:1");
    assertThat(omitted.counts())
        .containsEntry(new RuleId("type"), Map.of(Severity.ERROR, KeptFindings.MOST + 7 - 99));
    assertThat(findings.listed().kept()).hasSize(KeptFindings.MOST);
  }

  private static String text(int length) {
    return "x".repeat(length);
  }

  private static Finding numbered(int number, int rule) {
    String name = List.of("type", "required", "enum").get(rule);
    return Finding.error(name, Location.of("a", new Position(number + 1, 1)), "");
  }

  private void add(int times, String rule, Severity severity) {
    for (int i = 0; i < times; i++) {
      findings.add(Finding.of(rule, severity, Location.of("a"), ""));
    }
  }
}
