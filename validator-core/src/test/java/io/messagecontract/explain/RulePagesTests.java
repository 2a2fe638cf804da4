package io.messagecontract.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulePagesTests {

  private static final Path PAGES = Path.of("..", "docs", "rules");

  @Test
  void knowsEveryRuleThatHasAPage() throws IOException {
    List<String> known = RulePages.all().stream().map(RulePage::rule).toList();

    assertThat(known).isSorted().doesNotHaveDuplicates();
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(known)
          .containsAll(
              pages
                  .map(page -> page.getFileName().toString().replace(".md", ""))
                  .filter(
                      name ->
                          !List.of(
                                  "README",
                                  "contracts",
                                  "coverage",
                                  "evidence",
                                  "input",
                                  "messages")
                              .contains(name))
                  .toList());
    }
  }

  @Test
  void saysOfEveryRuleWhatItSays() {
    assertThat(RulePages.all())
        .allSatisfy(
            page -> {
              assertThat(page.markdown()).startsWith("# " + page.rule() + "\n\n").endsWith("\n");
              assertThat(page.summary()).isNotBlank().doesNotContain("](", "\n");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "property-removed, A documented property has gone.",
    "unknown-message, No channel of the contract has a message of that name.",
    "duplicate-key, ''",
    "no-messages, ''",
    "coverage-too-low, The tests of a side cover less",
    "torn-evidence, The last line of a file breaks off:",
    "required, A message breaks this keyword of its schema.",
  })
  void findsRulesWithAndWithoutAPageOfTheirOwn(String rule, String summary) {
    assertThat(RulePages.find(rule)).isPresent();
    assertThat(RulePages.find(rule).orElseThrow().summary()).contains(summary);
  }

  @Test
  void holdsAPageAsItIsWritten() throws IOException {
    RulePage page = RulePages.find("property-removed").orElseThrow();

    assertThat(page.markdown()).isEqualTo(Files.readString(PAGES.resolve("property-removed.md")));
    assertThat(page.text())
        .contains("## Who breaks", "The mirror rule is property-added.")
        .doesNotContain("](");
  }

  @Test
  void knowsNoOthers() {
    assertThat(RulePages.find("README")).isEmpty();
    assertThat(RulePages.find("../rules/README")).isEmpty();
    assertThat(RulePages.find("title")).isEmpty();
    assertThat(RulePages.find("")).isEmpty();
  }
}
