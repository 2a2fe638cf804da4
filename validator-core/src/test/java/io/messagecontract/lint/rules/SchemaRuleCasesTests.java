package io.messagecontract.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.document.DocumentException;
import io.messagecontract.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule for schemas finds what its case shows, and nothing in what is good. */
class SchemaRuleCasesTests {

  private static final Path CASES =
      Path.of("src/test/resources/io/messagecontract/lint/rules/cases");
  private static final Path PAGES = Path.of("../docs/rules");

  static Stream<String> rules() {
    return Stream.of(
        "invalid-schema",
        "invalid-pattern",
        "non-portable-pattern",
        "unknown-keyword",
        "misplaced-keyword",
        "inapplicable-keyword",
        "ignored-sibling",
        "discriminator-not-required",
        "contradicting-bounds",
        "duplicate-enum-value");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsWhatIsWrong(String rule) throws IOException, DocumentException {
    String found =
        DocumentRules.findings(Check.document(CASES.resolve(rule).resolve("bad.yaml"))).stream()
            .map(finding -> finding.severity() + " " + finding.rule() + " " + Check.shown(finding))
            .collect(Collectors.joining("\n", "", "\n"));

    assertThat(found).contains(rule).isEqualTo(read(CASES.resolve(rule).resolve("expected.txt")));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsNothingInWhatIsGood(String rule) throws IOException, DocumentException {
    List<Finding> found =
        DocumentRules.findings(Check.document(CASES.resolve(rule).resolve("good.yaml")));

    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasAPage(String rule) throws IOException {
    assertThat(read(PAGES.resolve(rule + ".md"))).startsWith("# " + rule + "\n");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isListed(String rule) {
    assertThat(DocumentRules.ALL).extracting(DocumentRule::id).contains(rule);
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file).replace("\r\n", "\n");
  }
}
