package io.messagecontract.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonGrammarTests {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t \r\n", "\uFEFF"})
  void refusesATextWithNothingInIt(String text) {
    assertThat(Reading.places(Reading.jsonProblems(text))).containsExactly("empty 1:1");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      textBlock =
          """
          {} {}           , 1:4
          1 2             , 1:3
          {}garbage       , 1:3
          {}}             , 1:3
          [] ]            , 1:4
          {} // comment   , 1:4
          """)
  void refusesWhateverFollowsTheValue(String text, String place) {
    assertThat(Reading.places(Reading.jsonProblems(text)))
        .containsExactly("trailing-content " + place);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      delimiter = ';',
      textBlock =
          """
          {                ; 1:2
          [1,              ; 1:4
          {"a"             ; 1:5
          {"a":            ; 1:6
          "abc             ; 1:5
          """)
  void saysThatATruncatedTextEndsTooEarly(String text, String place) {
    List<Problem> problems = Reading.jsonProblems(text);

    assertThat(Reading.places(problems)).containsExactly("invalid-json " + place);
    assertThat(problems.get(0).message()).endsWith("it ends too early.");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      delimiter = ';',
      textBlock =
          """
          [1,]             ; 1:4
          {"a":1,}         ; 1:8
          {a:1}            ; 1:2
          {"a" 1}          ; 1:6
          'a'              ; 1:1
          [01]             ; 1:3
          [.5]             ; 1:2
          ["\\x"]          ; 1:4
          // c             ; 1:1
          """)
  void refusesWhatIsNearlyJson(String text, String place) {
    assertThat(Reading.places(Reading.jsonProblems(text))).containsExactly("invalid-json " + place);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[NaN]", "[Infinity]", "[+1]", "// c", "[1}"})
  void namesNoSwitchOfTheParser(String text) {
    assertThat(Reading.jsonProblems(text).get(0).message())
        .doesNotContain("Feature", "enable", "Source");
  }

  @Test
  void doesNotRepeatAWordThatCouldBeASecret() {
    assertThat(Reading.jsonProblems("[hunter2]").get(0).message()).doesNotContain("hunter2");
  }

  @Test
  void reportsEveryDuplicateKey() {
    String text =
        """
        {"a": 1, "a": 2,
         "b": {"c": 1, "c": 1, "c": 3},
         "a": 4}
        """;

    assertThat(Reading.places(Reading.jsonProblems(text)))
        .containsExactly(
            "duplicate-key 1:10", "duplicate-key 2:16", "duplicate-key 2:24", "duplicate-key 3:2");
  }

  @Test
  void reportsDuplicateKeysThatAreWrittenInTwoWays() {
    assertThat(Reading.places(Reading.jsonProblems("{\"a\": 1, \"\\u0061\": 2}")))
        .containsExactly("duplicate-key 1:10");
  }

  @Test
  void reportsWhatWasWrongBeforeTheTextBreaksOff() {
    assertThat(Reading.places(Reading.jsonProblems("{\"a\":1,\"a\":2,\"b\":")))
        .containsExactly("duplicate-key 1:8", "invalid-json 1:18");
  }

  @Test
  void sortsProblemsFarToTheRight() {
    String text = "[" + " ".repeat(1_200_000) + "{\"a\":1,\"a\":1},\n {\"a\":1,\"a\":1}]";

    assertThat(Reading.places(Reading.jsonProblems(text)))
        .containsExactly("duplicate-key 1:1200009", "duplicate-key 2:9");
  }

  @Test
  void keepsAHundredProblemsAndSaysThatThereAreMore() {
    String hundred = "{\"a\":1" + ",\"a\":1".repeat(100);

    assertThat(Reading.jsonProblems(hundred + '}'))
        .hasSize(100)
        .extracting(Problem::rule)
        .containsOnly("duplicate-key");

    List<Problem> problems = Reading.jsonProblems(hundred + ",\n\"a\":1}");

    assertThat(problems).hasSize(101);
    assertThat(problems.get(100))
        .isEqualTo(
            new Problem(
                "too-many-problems",
                problems.get(99).position(),
                "There are more problems; only 100 are listed.",
                "correct these, and read again"));
  }

  @Test
  void keepsTheProblemThatEndsTheReadingAmongTheHundred() {
    String text = "{\"a\":1" + ",\"a\":1".repeat(99);

    assertThat(Reading.jsonProblems(text)).hasSize(100);
    assertThat(Reading.jsonProblems(text))
        .last()
        .extracting(Problem::rule)
        .isEqualTo("invalid-json");
    assertThat(Reading.jsonProblems(text + ",\"a\":1"))
        .hasSize(101)
        .extracting(Problem::rule)
        .endsWith("duplicate-key", "invalid-json", "too-many-problems");
  }

  @Test
  void readsNamesOfTenThousandCharactersAndNoMore() {
    String name = "k".repeat(10_000);

    assertThat(Reading.jsonProblems("{\"" + name + "\": 1}")).isEmpty();
    assertThat(Reading.places(Reading.jsonProblems("{\"a\": 1, \"k" + name + "\": 1}")))
        .containsExactly("name-too-long 1:10");
    assertThat(Reading.yamlProblems("? " + name + "\n: 1")).isEmpty();
    assertThat(Reading.places(Reading.yamlProblems("a: 1\n? k" + name + "\n: 1")))
        .containsExactly("name-too-long 2:3");
  }

  @Test
  void readsAHundredLevelsAndNoMore() {
    assertThat(Reading.jsonProblems("[".repeat(100) + "]".repeat(100))).isEmpty();
    assertThat(Reading.places(Reading.jsonProblems("[".repeat(101) + "]".repeat(101))))
        .containsExactly("nesting-too-deep 1:101");
    assertThat(Reading.places(Reading.jsonProblems("{\"a\":".repeat(101) + '1')))
        .containsExactly("nesting-too-deep 1:501");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
  void refusesAHundredThousandLevels(String level) {
    List<Problem> problems = Reading.jsonProblems(level.repeat(100_000));

    assertThat(problems).extracting(Problem::rule).containsExactly("nesting-too-deep");
  }

  @Test
  void readsAsManyBytesAsAllowedAndNoMore() {
    Limits limits =
        new Limits(8, 100, 100, 1_000, 10_000, 100, 1_000, 1_000, 100, 1_000_000, 1_000_000);

    assertThat(Reading.problems("a.json", "\"äöü\"".getBytes(UTF_8), limits)).isEmpty();
    assertThat(Reading.places(Reading.problems("a.json", "\"äöüx\"".getBytes(UTF_8), limits)))
        .containsExactly("input-too-large 1:1");
  }

  @Test
  void readsAsManyValuesAsAllowedAndNoMore() {
    Limits limits =
        new Limits(100, 100, 4, 1_000, 10_000, 100, 1_000, 1_000, 100, 1_000_000, 1_000_000);

    assertThat(Reading.problems("a.json", "{\"a\":[1,2]}".getBytes(UTF_8), limits)).isEmpty();
    assertThat(Reading.places(Reading.problems("a.json", "[1,[2,3]]".getBytes(UTF_8), limits)))
        .containsExactly("too-many-nodes 1:7");
  }

  @Test
  void readsAMessageWhateverItsName() throws DocumentException {
    RawMessage message = RawMessage.of("{\"a\": yes}").at("recorded.yaml", new Position(7, 3));

    assertThat(new DocumentReader().readJson(RawMessage.of("[]")).root()).isEmpty();
    assertThat(
            catchThrowableOfType(
                    DocumentException.class, () -> new DocumentReader().readJson(message))
                .source())
        .isEqualTo("recorded.yaml");
  }
}
