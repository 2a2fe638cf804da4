package io.messagecontract.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.finding.Finding;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.load.LoadSettings;
import io.messagecontract.report.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rules for contracts that have a page of their own have a folder in {@code cases/}: a document
 * that breaks the rule, the text that says what is found, and the same document mended.
 */
class ContractRuleCasesTests {

  private static final Path CASES =
      Path.of("src", "test", "resources", "io", "messagecontract", "lint", "cases");
  private static final Path PAGES = Path.of("..", "docs", "rules");
  private static final Pattern REPORT = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);

  static List<String> rules() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsWhatIsWrong(String rule) throws IOException {
    List<Finding> found = findings(rule, "bad.yaml");

    assertThat(found.stream().map(ContractRuleCasesTests::shown).collect(Collectors.joining()))
        .isEqualTo(read(CASES.resolve(rule).resolve("expected.txt")));
    assertThat(found).extracting(finding -> finding.rule().value()).contains(rule);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsNothingInWhatIsMended(String rule) {
    assertThat(findings(rule, "good.yaml")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void saysWhereItIsAndWhatToDo(String rule) {
    assertThat(findings(rule, "bad.yaml"))
        .allSatisfy(
            finding -> {
              assertThat(finding.location().position()).isPresent();
              assertThat(finding.message()).endsWith(".");
              assertThat(finding.hint().orElseThrow()).isNotBlank().doesNotEndWith(".");
            });
  }

  /** What a page shows is what is said of the case. */
  @ParameterizedTest
  @MethodSource("rules")
  void pagesTellTheTruth(String rule) throws IOException {
    String page = read(PAGES.resolve(rule + ".md"));
    List<String> said =
        findings(rule, "bad.yaml").stream()
            .map(finding -> TextReport.of(finding).replace("bad.yaml", "asyncapi.yaml"))
            .toList();

    assertThat(page).startsWith("# " + rule + "\n");
    assertThat(said)
        .containsAll(REPORT.matcher(page).results().map(report -> report.group(1)).toList());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleIsInTheOverviews(String rule) throws IOException {
    for (String overview : List.of("README.md", "contracts.md")) {
      assertThat(read(PAGES.resolve(overview))).contains("[" + rule + "](" + rule + ".md)");
    }
  }

  @Test
  void thereIsNoCaseWithoutARule() throws IOException {
    assertThat(rules())
        .containsExactlyInAnyOrderElementsOf(
            ContractLinter.RULES.stream()
                .map(ContractRule::id)
                .filter(rule -> Files.exists(PAGES.resolve(rule + ".md")))
                .toList());
  }

  private static List<Finding> findings(String rule, String document) {
    Path folder = CASES.resolve(rule);
    return ContractLinter.findings(
        ContractLoader.read(folder.resolve(document), folder, LoadSettings.DEFAULT));
  }

  private static String shown(Finding finding) {
    return String.format(
        "%s %s %s (%s) %s / %s\n",
        finding.severity(),
        finding.rule(),
        finding.location().position().map(p -> p.line() + ":" + p.column()).orElse("nowhere"),
        finding.subject(),
        finding.message(),
        finding.hint().orElse("nothing"));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file).replace("\r\n", "\n");
  }
}
