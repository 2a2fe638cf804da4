package io.messagecontract.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlGrammarTests {

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n", "# a comment\n# another\n", "\uFEFF"})
  void refusesATextWithNothingInIt(String text) {
    assertThat(Reading.places(Reading.yamlProblems(text))).containsExactly("empty 1:1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: 1\n---\nb: 2\n", "---\na: 1\n---\n", "a: 1\n...\n---\nb: 2"})
  void refusesASecondDocument(String text) {
    List<Problem> problems = Reading.yamlProblems(text);

    assertThat(problems).extracting(Problem::rule).containsExactly("trailing-content");
    assertThat(problems.get(0).message()).isEqualTo("A second YAML document follows.");
  }

  @Test
  void readsADocumentThatIsMarkedAtBothEnds() {
    assertThat(Reading.yaml("--- # here\na: 1\n...\n# done\n").root().toString())
        .isEqualTo("{\"a\":1}");
  }

  @Test
  void reportsEveryDuplicateKey() {
    String text =
        """
        a: 1
        "a": 2
        b:
          c: 1
          c: 2
          1: x
          '1': y
        a: 3
        """;

    assertThat(Reading.places(Reading.yamlProblems(text)))
        .containsExactly(
            "duplicate-key 2:1", "duplicate-key 5:3", "duplicate-key 7:3", "duplicate-key 8:1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"? [a]\n: 1", "? {a: b}\n", "{[a]: 1}", "[a, b]: 1"})
  void refusesKeysThatAreNoText(String text) {
    List<Problem> problems = Reading.yamlProblems(text);

    assertThat(problems).extracting(Problem::rule).containsExactly("invalid-yaml");
    assertThat(problems.get(0).message()).isEqualTo("A key must be a text, as in JSON.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `a:\\n\\tb: 1`            | 2:1
          `a: 1\\n b: 2`            | 2:3
          `a: [1, 2\\nb: 3`         | 2:2
          `a: 'x\\n`                | 2:1
          `a: "x\\q"`               | 1:7
          `a: b: c`                 | 1:5
          `é😀: {a: b: c}`          | 1:11
          `a: @b`                   | 1:4
          `- a\\nb`                 | 2:2
          `a: |\\n  x\\n y`         | 3:2
          `a: *nope`                | 1:4
          `a: "\\UFFFFFFFF"`        | 1:5
          `%YAML 2.0\\n---\\na`     | 1:1
          """)
  void saysWhereTheGrammarIsBroken(String escaped, String place) {
    String text = escaped.replace("\\n", "\n").replace("\\t", "\t");

    assertThat(Reading.places(Reading.yamlProblems(text))).containsExactly("invalid-yaml " + place);
  }

  @Test
  void saysWhereAControlCharacterStands() {
    assertThat(Reading.places(Reading.yamlProblems("a: b\nc: 'd\u0007'\n")))
        .containsExactly("invalid-yaml 2:6");
  }

  @Test
  void readsJsonWithTabsAsYaml() {
    assertThat(Reading.yaml("{\n\t\"a\": 1,\n\t\"b\": [1,\n\t\t2]\n}").root().toString())
        .isEqualTo("{\"a\":1,\"b\":[1,2]}");
  }

  @Test
  void readsAHundredLevelsAndNoMore() {
    assertThat(Reading.yamlProblems("[".repeat(100) + "]".repeat(100))).isEmpty();
    assertThat(Reading.places(Reading.yamlProblems("[".repeat(101) + "]".repeat(101))))
        .containsExactly("nesting-too-deep 1:101");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{", "{a: ", "- ", "? "})
  void refusesAHundredThousandLevels(String level) {
    assertThat(Reading.yamlProblems(level.repeat(100_000)))
        .extracting(Problem::rule)
        .containsExactly("nesting-too-deep");
  }

  @Test
  void refusesAThousandIndents() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      text.append(" ".repeat(i)).append("a:\n");
    }

    assertThat(Reading.places(Reading.yamlProblems(text.toString())))
        .containsExactly("nesting-too-deep 101:101");
  }

  @Test
  void readsAsManyValuesAsAllowedWhateverTheKeys() {
    Limits limits =
        new Limits(100, 100, 4, 1_000, 10_000, 100, 1_000, 1_000, 100, 1_000_000, 1_000_000);

    assertThat(Reading.problems("a.yaml", "{a: 1, b: 2, c: 3}".getBytes(UTF_8), limits)).isEmpty();
    assertThat(Reading.problems("a.yaml", "{a: 1, b: 2, c: 3, d: 4}".getBytes(UTF_8), limits))
        .extracting(Problem::rule)
        .containsExactly("too-many-nodes");
  }

  @ParameterizedTest
  @CsvSource({
    "a.json,       {a: 1}, false",
    "A.JSON,       {a: 1}, false",
    "a.yaml,       {a: 1}, true",
    "a.YML,        {a: 1}, true",
    "a.avsc,       {a: 1}, false",
    "a,            a: 1,   true"
  })
  void tellsYamlFromJsonByItsNameOrItsFirstCharacter(String name, String text, boolean yaml) {
    assertThat(Reading.problems(name, text.getBytes(UTF_8), Limits.DEFAULT).isEmpty())
        .isEqualTo(yaml);
  }
}
