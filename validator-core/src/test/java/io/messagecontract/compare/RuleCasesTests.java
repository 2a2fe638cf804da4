package io.messagecontract.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.compare.rules.Rule;
import io.messagecontract.contract.Contract;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.RuleId;
import io.messagecontract.finding.Verdict;
import io.messagecontract.finding.Witness;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.report.TextReport;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule has a folder {@code cases/<rule>}: {@code before.yaml}, {@code after.yaml}, the text
 * that users see in {@code expected.txt}, and the {@code witness.json} if the change breaks.
 */
class RuleCasesTests {

  private static final Path CASES = cases();

  static List<Rule> all() {
    return Rules.all();
  }

  static List<RuleId> rules() {
    return Rules.ids();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleSaysWhatItsCaseExpects(RuleId rule) throws IOException {
    Path folder = CASES.resolve(rule.value());
    List<Finding> findings = findings(folder, "before.yaml", "after.yaml");

    assertThat(findings).extracting(Finding::rule).contains(rule);
    assertThat(TextReport.of(findings)).isEqualTo(Files.readString(folder.resolve("expected.txt")));
    Optional<Witness> witness =
        findings.stream()
            .filter(finding -> finding.rule().equals(rule))
            .flatMap(finding -> finding.proof().flatMap(Proof::witness).stream())
            .findFirst();
    Path file = folder.resolve("witness.json");
    assertThat(Files.exists(file)).isEqualTo(witness.isPresent());
    if (witness.isPresent()) {
      assertThat(witness.get().json()).isEqualTo(Files.readString(file).strip());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasItsPage(RuleId rule) throws IOException {
    Path page = Path.of("..", "docs", "rules", rule + ".md");

    assertThat(page).exists();
    assertThat(Files.readString(page)).startsWith("# " + rule + "\n");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aContractAgainstItselfFindsNothing(RuleId rule) {
    for (String side : List.of("before.yaml", "after.yaml")) {
      Path document = CASES.resolve(rule.value()).resolve(side);
      Comparison same =
          new ContractComparator()
              .compare(ContractLoader.load(document), ContractLoader.load(document));

      assertThat(same.findings(CompatibilityPolicy.DEFAULT)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aFindingThatBreaksIsAnErrorWithAWitness(RuleId rule) {
    assertThat(findings(CASES.resolve(rule.value()), "before.yaml", "after.yaml"))
        .allSatisfy(
            finding -> {
              Proof proof = finding.proof().orElseThrow();
              assertThat(finding.isError()).isEqualTo(proof.verdict() == Verdict.BREAKING);
            });
  }

  @ParameterizedTest
  @MethodSource("all")
  void theMirrorOfARuleSpeaksWhereTheSidesAreSwapped(Rule rule) {
    Path folder = CASES.resolve(rule.id().value());
    CompatibilityPolicy all =
        CompatibilityPolicy.DEFAULT.guarantees(Set.of(Guarantee.FULL, Guarantee.SURFACE));
    List<Finding> swapped = comparison(folder, "after.yaml", "before.yaml").findings(all);

    if (rule.mirror().isPresent()) {
      assertThat(swapped).extracting(Finding::rule).contains(rule.mirror().get());
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void theMirrorOfTheMirrorIsTheRule(Rule rule) {
    Optional<RuleId> back =
        Rules.all().stream()
            .filter(other -> rule.mirror().equals(Optional.of(other.id())))
            .findFirst()
            .flatMap(Rule::mirror);

    assertThat(back).isEqualTo(rule.mirror().map(mirror -> rule.id()));
  }

  @Test
  void rulesAreNamedOnce() {
    assertThat(Rules.ids()).doesNotHaveDuplicates();
  }

  @Test
  void thereIsNoCaseWithoutARule() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(Rules.ids().stream().map(RuleId::value).toList());
    }
  }

  private static List<Finding> findings(Path folder, String was, String is) {
    return comparison(folder, was, is).findings(CompatibilityPolicy.DEFAULT);
  }

  private static Comparison comparison(Path folder, String was, String is) {
    Contract before = ContractLoader.load(folder.resolve(was));
    Contract after = ContractLoader.load(folder.resolve(is));
    return new ContractComparator().compare(before, after);
  }

  private static Path cases() {
    URL url = RuleCasesTests.class.getResource("cases");
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
