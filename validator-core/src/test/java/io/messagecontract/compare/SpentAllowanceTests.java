package io.messagecontract.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.Verdict;
import io.messagecontract.inclusion.Allowance;
import io.messagecontract.usage.FieldUsage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpentAllowanceTests {

  private static final String CHANNELS =
      """
      channels:
        orders:
          messages:
            placed: {payload: {type: object, properties: {a: {type: %1$s}, b: {maxLength: %2$s}}}}
            paid: {payload: {type: object, properties: {c: {type: %1$s}}, maxProperties: %2$s}}
            %3$s: {payload: {type: object, required: [d]}}
      operations: {send: {action: send, channel: {$ref: '#/channels/orders'}}}
      """;

  @TempDir Path folder;

  private Comparison comparison;
  private Map<String, Finding> all;

  @BeforeEach
  void compare() {
    WrittenContracts written = new WrittenContracts(folder);
    comparison =
        new ContractComparator()
            .compare(
                written.load(WrittenContracts.HEAD + CHANNELS.formatted("integer", 5, "gone")),
                written.load(WrittenContracts.HEAD + CHANNELS.formatted("string", 6, "come")));
    all = findings(Long.MAX_VALUE);
  }

  private Map<String, Finding> findings(long steps) {
    List<Finding> findings =
        comparison.findings(CompatibilityPolicy.DEFAULT, FieldUsage.UNKNOWN, new Allowance(steps));
    return findings.stream()
        .collect(Collectors.toMap(f -> proof(f).fingerprint(), Function.identity()));
  }

  private static Proof proof(Finding finding) {
    return finding.proof().orElseThrow();
  }

  @Test
  void withoutAnyStepsAllThatTakesAQuestionIsUndecided() {
    Map<String, Finding> none = findings(0);

    assertThat(none.keySet()).containsAll(all.keySet());
    assertThat(none.values())
        .filteredOn(finding -> finding.message().contains("budget of all questions"))
        .hasSize(4)
        .allMatch(finding -> proof(finding).verdict() == Verdict.UNDECIDED);
    assertThat(none.values())
        .filteredOn(finding -> proof(finding).verdict() == Verdict.BREAKING)
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20, 50, 100, 150, 200, 300, 500})
  void whatIsDecidedBeforeTheStepsAreSpentIsAsEver(long steps) {
    Map<String, Finding> some = findings(steps);

    assertThat(some.keySet()).containsAll(all.keySet());
    some.values().stream()
        .filter(finding -> proof(finding).verdict() == Verdict.BREAKING)
        .forEach(finding -> assertThat(finding).isEqualTo(all.get(proof(finding).fingerprint())));
    all.values().stream()
        .filter(finding -> proof(finding).verdict() == Verdict.BREAKING)
        .forEach(
            finding ->
                assertThat(proof(some.get(proof(finding).fingerprint())).verdict())
                    .isNotEqualTo(Verdict.COMPATIBLE));
  }

  @Test
  void whatOneSchemaTakesIsMissingForTheNext() {
    assertThat(LongStream.iterate(1, steps -> steps * 2).limit(15).boxed())
        .anySatisfy(steps -> assertThat(verdictsOfTypes(steps)).hasSize(2));
  }

  private Set<Verdict> verdictsOfTypes(long steps) {
    return findings(steps).values().stream()
        .filter(finding -> finding.rule().value().equals("property-type-changed"))
        .map(finding -> proof(finding).verdict())
        .collect(Collectors.toSet());
  }

  @Test
  void anOrdinaryComparisonDoesNotSpendThem() {
    assertThat(findings(20_000)).isEqualTo(all);
    assertThat(all.values()).noneMatch(finding -> proof(finding).verdict() == Verdict.UNDECIDED);
  }
}
