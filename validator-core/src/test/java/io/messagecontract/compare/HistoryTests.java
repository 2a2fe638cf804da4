package io.messagecontract.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.messagecontract.contract.Contract;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import io.messagecontract.finding.Verdict;
import io.messagecontract.load.ContractLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTests {

  private static final CompatibilityPolicy NEWEST =
      CompatibilityPolicy.DEFAULT.guarantees(Set.of(Guarantee.FORWARD));
  private static final CompatibilityPolicy ALL =
      CompatibilityPolicy.DEFAULT.guarantees(Set.of(Guarantee.FORWARD_TRANSITIVE));

  @TempDir Path folder;

  private final String integer = "{type: object, properties: {id: {type: integer}}}";
  private final String number = "{type: object, properties: {id: {type: number}}}";
  private final String twenty = "{type: object, properties: {id: {type: integer, maximum: 20}}}";
  private final String ten = "{type: object, properties: {id: {type: integer, maximum: 10}}}";

  @Test
  void holdsOlderBaselinesAgainstTransitiveGuaranteesOnly() {
    History history = history(number, integer, number);
    assertThat(history.findings(ALL)).singleElement().satisfies(HistoryTests::isBreaking);
    History back = history(number, integer, number, number);
    assertThat(back.findings(NEWEST)).isEmpty();
    assertThat(back.findings(ALL))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("built against 1.0.0"));
  }

  @Test
  void judgesOlderBaselinesByNoOtherGuarantee() {
    History history = history("{type: object}", integer, "{type: object}");
    CompatibilityPolicy mixed =
        CompatibilityPolicy.DEFAULT.guarantees(
            Set.of(Guarantee.BACKWARD_TRANSITIVE, Guarantee.SURFACE));
    assertThat(history.findings(mixed)).noneMatch(Finding::isError);
  }

  @Test
  void saysAChangeOnceAndAgainstTheNewestOfThoseThatItBreaks() {
    List<Finding> findings = history(integer, ten, ten).findings(ALL);
    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              isBreaking(finding);
              assertThat(finding.message()).contains("2.0.0").doesNotContain("1.0.0");
            });
  }

  @Test
  void prefersTheGraverOfTwoFindingsAboutAChange() {
    List<Finding> findings = history(integer, ten, twenty).findings(ALL);
    assertThat(findings).filteredOn(finding -> finding.severity() == Severity.ERROR).isNotEmpty();
    assertThat(findings)
        .extracting(finding -> finding.proof().orElseThrow().fingerprint())
        .doesNotHaveDuplicates();
  }

  @Test
  void tellsWhetherBaselinesAreLeftOut() {
    assertThat(history(integer, ten, twenty).leavesOut(NEWEST)).isTrue();
    assertThat(history(integer, ten, twenty).leavesOut(CompatibilityPolicy.DEFAULT)).isTrue();
    assertThat(history(integer, ten, twenty).leavesOut(ALL)).isFalse();
    assertThat(history(integer, ten).leavesOut(NEWEST)).isFalse();
  }

  @Test
  void needsABaseline() {
    Contract after = contract(integer, 0);
    assertThatIllegalArgumentException().isThrownBy(() -> new History(List.of(), after));
  }

  private static void isBreaking(Finding finding) {
    assertThat(finding.proof().orElseThrow().verdict()).isEqualTo(Verdict.BREAKING);
  }

  /** The payload as it is, and as it was in the versions 1.0.0, 2.0.0 and so on. */
  private History history(String now, String... baselines) {
    List<Contract> contracts = new ArrayList<>();
    for (String payload : baselines) {
      contracts.add(contract(payload, contracts.size() + 1));
    }
    return new History(contracts, contract(now, 9));
  }

  private Contract contract(String payload, int version) {
    try {
      Path file = folder.resolve("v" + version + "/asyncapi.yaml");
      Files.createDirectories(file.getParent());
      Files.writeString(
          file,
          """
          asyncapi: 3.0.0
          info: {title: Orders, version: %s.0.0}
          channels: {orders: {messages: {placed: {payload: %s}}}}
          """
              .formatted(version, payload));
      return ContractLoader.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
