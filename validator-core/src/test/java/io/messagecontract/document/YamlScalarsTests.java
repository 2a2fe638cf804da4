package io.messagecontract.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** YAML 1.2.2, section 10.3: the core schema, and nothing of YAML 1.1. */
class YamlScalarsTests {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          ~            | null
          null         | null
          Null         | null
          NULL         | null
          nUll         | "nUll"
          true         | true
          True         | true
          FALSE        | false
          yes          | "yes"
          no           | "no"
          on           | "on"
          Off          | "Off"
          y            | "y"
          0            | 0
          017          | 17
          0o17         | 15
          0o8          | "0o8"
          0x1F         | 31
          0xfg         | "0xfg"
          0b11         | "0b11"
          1_000        | "1_000"
          +1           | 1
          -1           | -1
          - 1          | [1]
          .5           | 0.5
          +.5          | 0.5
          1.           | 1
          1.10         | 1.10
          1e3          | 1E+3
          1E-3         | 0.001
          12abc        | "12abc"
          1.2.3        | "1.2.3"
          1:30         | "1:30"
          190:20:30    | "190:20:30"
          2001-01-01   | "2001-01-01"
          2001-12-14T21:59:43Z | "2001-12-14T21:59:43Z"
          "12"         | "12"
          '12'         | "12"
          'null'       | "null"
          "\\u00e9\\x41" | "éA"
          =            | "="
          <<           | "<<"
          text # note  | "text"
          """)
  void readsPlainScalars(String text, String json) {
    assertThat(Reading.yaml(text).root().toString()).isEqualTo(json);
  }

  @ParameterizedTest
  @ValueSource(strings = {".inf", "-.Inf", "+.INF", ".nan", ".NaN", "!!float .inf"})
  void refusesNumbersThatJsonDoesNotHave(String text) {
    assertThat(Reading.places(Reading.yamlProblems("a: " + text)))
        .containsExactly("invalid-yaml 1:4");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          !!str 5      | "5"
          !!str        | ""
          ! 12         | "12"
          !!int "0x1F" | 31
          !!float 5    | 5
          !!bool true  | true
          !!null ''    | null
          !!map {a: 1} | {"a":1}
          !!seq [1]    | [1]
          """)
  void readsTagsOfTheCoreSchema(String text, String json) {
    assertThat(Reading.yaml("k: " + text).root().get("k").toString()).isEqualTo(json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!int x",
        "!!bool yes",
        "!!null x",
        "!!float text",
        "!!binary aGk=",
        "!!timestamp 2001-01-01",
        "!!set {a}",
        "!!omap [a: 1]",
        "!custom 5",
        "!custom {a: 1}",
        "!custom [1]",
        "!!javax.script.ScriptEngineManager [x]"
      })
  void refusesOtherTagsAndValuesThatDoNotFit(String text) {
    assertThat(Reading.places(Reading.yamlProblems("a: " + text)))
        .containsExactly("invalid-yaml 1:4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"!custom a: 1", "!!binary YQ==: 1", "{!!python/name:os.system a: 1}"})
  void refusesOtherTagsOnKeysToo(String text) {
    assertThat(Reading.yamlProblems(text))
        .extracting(Problem::rule)
        .containsExactly("invalid-yaml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1: a         | 1
          null: a      | null
          0x1F: a      | 0x1F
          'x y': a     | x y
          !!str k: a   | k
          """)
  void takesKeysAsTheyAreWritten(String text, String key) {
    assertThat(Reading.yaml(text).root().fieldNames()).toIterable().containsExactly(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%YAML 1.1\n---\nyes", "%YAML 1.2\n---\nyes", "%FOO x\n---\nyes"})
  void readsEveryTextByTheCoreSchema(String text) {
    assertThat(Reading.yaml(text).root().toString()).isEqualTo("\"yes\"");
  }
}
