package io.messagecontract.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.finding.Finding;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.load.LoadSettings;
import io.messagecontract.report.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule for documents has a folder in {@code cases/}: documents that break it, each with the
 * text beside it that says what is found, and the same documents mended, of which nothing is said.
 */
class DocumentRuleCasesTests {

  private static final Path CASES =
      Path.of("src", "test", "resources", "io", "messagecontract", "lint", "rules", "cases");
  private static final Path COMPARISONS =
      Path.of("src", "test", "resources", "io", "messagecontract", "compare", "cases");
  private static final Path PAGES = Path.of("..", "docs", "rules");
  private static final List<String> OVERVIEWS =
      List.of(
          "README",
          "contracts",
          "coverage",
          "evidence",
          "input",
          "messages",
          "unsatisfiable-schema",
          "ambiguous-messages",
          "invalid-acceptance",
          "stale-acceptance",
          "expired-acceptance",
          "version-not-raised");
  private static final Pattern REPORT = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);
  private static final Pattern CAPITAL = Pattern.compile("(?<!^)(?=[A-Z])");

  static List<String> rules() {
    return DocumentRules.all().stream().map(DocumentRule::id).toList();
  }

  static List<String> bad() throws IOException {
    return documents("bad");
  }

  static List<String> good() throws IOException {
    return documents("good");
  }

  @ParameterizedTest
  @MethodSource("bad")
  void findsWhatIsWrong(String document) throws IOException {
    Path file = CASES.resolve(document);
    String expected = document.replace("bad", "expected").replace(".yaml", ".txt");

    assertThat(shown(findings(file))).isEqualTo(read(CASES.resolve(expected)));
    assertThat(findings(file)).extracting(f -> f.rule().value()).contains(rule(file));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void saysWhereItIsAndWhatToDo(String document) {
    assertThat(findings(CASES.resolve(document)))
        .allSatisfy(
            finding -> {
              assertThat(finding.location().position()).isPresent();
              assertThat(finding.message()).endsWith(".");
              assertThat(finding.hint().orElseThrow()).isNotBlank().doesNotEndWith(".");
            });
  }

  @ParameterizedTest
  @MethodSource("good")
  void findsNothingInWhatIsMended(String document) {
    assertThat(shown(findings(CASES.resolve(document)))).isBlank();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasItsCasesAndItsPage(String rule) throws IOException {
    assertThat(CASES.resolve(rule).resolve("bad.yaml")).exists();
    assertThat(CASES.resolve(rule).resolve("good.yaml")).exists();
    assertThat(read(PAGES.resolve(rule + ".md"))).startsWith("# " + rule + "\n");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleIsInTheOverviews(String rule) throws IOException {
    String link = "[" + rule + "](" + rule + ".md)";

    for (String overview : List.of("README.md", "contracts.md")) {
      assertThat(read(PAGES.resolve(overview))).contains(link);
    }
  }

  /** What a page shows is what is said of a case. */
  @ParameterizedTest
  @MethodSource("rules")
  void pagesTellTheTruth(String rule) throws IOException {
    List<String> said =
        bad().stream()
            .filter(document -> document.startsWith(rule + '/'))
            .flatMap(document -> findings(CASES.resolve(document)).stream())
            .map(finding -> named(TextReport.of(finding)))
            .toList();

    assertThat(said)
        .containsAll(
            REPORT
                .matcher(read(PAGES.resolve(rule + ".md")))
                .results()
                .map(r -> r.group(1))
                .toList());
  }

  @Test
  void rulesAreNamedOnceAndAlike() {
    assertThat(rules()).doesNotHaveDuplicates();
    assertThat(DocumentRules.all())
        .allSatisfy(
            rule ->
                assertThat(
                        CAPITAL
                            .matcher(rule.getClass().getSimpleName())
                            .replaceAll("-")
                            .toLowerCase(Locale.ROOT))
                    .isEqualTo(rule.id()));
  }

  @Test
  void thereIsNoCaseWithoutARule() throws IOException {
    assertThat(names(CASES)).containsExactlyInAnyOrderElementsOf(rules());
  }

  @Test
  void thereIsNoPageWithoutARule() throws IOException {
    List<String> comparisons = names(COMPARISONS);

    assertThat(names(PAGES).stream().map(name -> name.replace(".md", "")))
        .filteredOn(page -> !OVERVIEWS.contains(page) && !comparisons.contains(page))
        .containsExactlyInAnyOrderElementsOf(rules());
  }

  private static List<Finding> findings(Path file) {
    return ContractLoader.read(file, CASES.resolve(rule(file)), LoadSettings.DEFAULT).findings();
  }

  private static String named(String report) {
    return report.replaceAll("bad(-\\w+)?\\.yaml", "asyncapi.yaml");
  }

  private static String rule(Path file) {
    return file.getName(file.getNameCount() - 2).toString();
  }

  private static String shown(List<Finding> findings) {
    return findings.stream()
        .map(DocumentRuleCasesTests::shown)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String shown(Finding finding) {
    String place =
        finding.location().position().map(p -> p.line() + ":" + p.column()).orElse("nowhere");
    return String.format(
        "%s %s %s %s / %s",
        finding.severity(),
        finding.rule(),
        place,
        finding.message(),
        finding.hint().orElse("nothing"));
  }

  private static List<String> documents(String kind) throws IOException {
    Pattern name = Pattern.compile(".*" + kind + "(-\\w+)?\\.yaml");
    try (Stream<Path> files = Files.walk(CASES)) {
      return files
          .map(file -> CASES.relativize(file).toString().replace('\\', '/'))
          .filter(file -> name.matcher(file).matches())
          .sorted()
          .toList();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file).replace("\r\n", "\n");
  }
}
