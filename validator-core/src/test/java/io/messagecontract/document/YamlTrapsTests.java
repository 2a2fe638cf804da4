package io.messagecontract.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTrapsTests {

  private static List<Problem> notes(String text) {
    return Reading.yaml(text).notes();
  }

  private static String message(String text) {
    List<Problem> notes = notes(text);
    assertThat(notes).as(text).extracting(Problem::rule).containsExactly("yaml-trap");
    return notes.get(0).message();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          yes          | true      | the text "yes"
          Yes          | true      | the text "Yes"
          YES          | true      | the text "YES"
          on           | true      | the text "on"
          no           | false     | the text "no"
          NO           | false     | the text "NO"
          off          | false     | the text "off"
          Off          | false     | the text "Off"
          017          | 15        | 17
          -017         | -15       | -17
          +017         | 15        | 17
          08           | the text "08"   | 8
          0o17         | the text "0o17" | 15
          0b11         | 3         | the text "0b11"
          -0b11        | -3        | the text "-0b11"
          0x1_F        | 31        | the text "0x1_F"
          -0x1F        | -31       | the text "-0x1F"
          1_000        | 1000      | the text "1_000"
          -1_000       | -1000     | the text "-1_000"
          0_           | 0         | the text "0_"
          1_000.5      | 1000.5    | the text "1_000.5"
          -.5_5        | -.55      | the text "-.5_5"
          1_0.0e+99999999999 | 10.0e+99999999999 | the text "1_0.0e+99999999999"
          12:30        | 750       | the text "12:30"
          -12:30       | -750      | the text "-12:30"
          190:20:30    | 685230    | the text "190:20:30"
          190:20:30.15 | 685230.15 | the text "190:20:30.15"
          01:30.5      | 90.5      | the text "01:30.5"
          """)
  void saysHowEachVersionReadsAValue(String text, String before, String now) {
    assertThat(message("a: " + text))
        .isEqualTo(
            "Readers of YAML 1.1 take " + text + " for " + before + "; here it is " + now + ".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "y",
        "n",
        "Y",
        "N",
        "yEs",
        "nope",
        "one",
        "true",
        "False",
        "~",
        "null",
        "",
        "0",
        "00",
        "-0",
        "007",
        "12",
        "+12",
        "0x1F",
        "1.5",
        ".5",
        "017.5",
        "1e3",
        "1_a",
        "_1",
        "0b",
        "0b_",
        "0b12",
        "0x_",
        "0x_g",
        "0o8",
        "1.2.3",
        "10.0.0.1",
        "01:30",
        "12:60",
        "8080:8080",
        "a:b",
        "12:3x",
        "2001-01-01",
        "2001-12-14T21:59:43Z",
        "2001-12-14 21:59:43",
        "-a",
        "+",
        "..",
        "1-2",
        "-._5"
      })
  void leavesAloneWhatBothReadAlike(String text) {
    assertThat(notes("a: " + text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"'no'", "\"no\"", "!!str no", "! no", "|\n no", ">-\n 017", "'12:30'"})
  void leavesAloneWhatIsQuotedOrHasATag(String text) {
    assertThat(notes("a: " + text + "\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"on, true", "no, false", "017, 15", "12:30, 750", "1_0, 10"})
  void notesKeys(String key, String before) {
    assertThat(message("{" + key + ": a}"))
        .isEqualTo(
            String.format(
                "Readers of YAML 1.1 take %1$s for %2$s; here it is the key \"%1$s\".",
                key, before));
  }

  @ParameterizedTest
  @ValueSource(strings = {"y", "n", "200", "007", "08", "0o17", "0x1F", "'on'"})
  void leavesAloneKeysThatAreTheSameText(String key) {
    assertThat(notes(key + ": a")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a: no,     put it in quotes",
    "a: 12:30,  put it in quotes",
    "017: a,    put it in quotes",
    "a: 017,    'put it in quotes, or write the number plainly'",
    "a: 1_000,  'put it in quotes, or write the number plainly'"
  })
  void saysWhatToDo(String text, String hint) {
    assertThat(notes(text)).extracting(Problem::hint).containsExactly(hint);
  }

  @Test
  void notesEachInTheOrderOfTheText() {
    String text =
        """
        on:
          enum: [on, off]
          list:
            - a
            - no
        root: yes
        """;

    assertThat(Reading.places(notes(text)))
        .containsExactly(
            "yaml-trap 1:1", "yaml-trap 2:10", "yaml-trap 2:14", "yaml-trap 5:7", "yaml-trap 6:7");
  }

  @Test
  void notesAValueOnceWhereItIsWritten() {
    String text = "base: &base {a: &a no}\none: *base\ntwo: {<<: *base}\nthree: [*a, *a]\n";

    assertThat(Reading.places(notes(text))).containsExactly("yaml-trap 1:20");
  }

  @Test
  void notesATextThatIsASingleScalar() {
    assertThat(message("no"))
        .isEqualTo("Readers of YAML 1.1 take no for false; here it is the text \"no\".");
  }

  @Test
  void keepsAHundredNotesAtMost() {
    String text = "[no" + ", no".repeat(99);

    assertThat(notes(text + "]")).hasSize(Limits.DEFAULT.maxProblems());
    assertThat(notes(text + ", no]")).hasSize(Limits.DEFAULT.maxProblems());
  }

  @Test
  void looksAtNothingLongerThanNumbersMayBe() {
    assertThat(notes("a: 1_" + "0".repeat(998))).hasSize(1);
    assertThat(notes("a: 1_" + "0".repeat(999))).isEmpty();
    assertThat(notes("a: 1" + ":1".repeat(499))).hasSize(1);
    assertThat(notes("a: 1_" + "0".repeat(5_000_000))).isEmpty();
  }

  @Test
  void notesNothingInJson() throws DocumentException {
    assertThat(Reading.json("{\"on\": [1, \"no\"]}").notes()).isEmpty();
    assertThat(new DocumentReader().readJson(RawMessage.of("\"no\"")).notes()).isEmpty();
    assertThat(new DocumentReader().read("a", "[\"no\"]".getBytes(UTF_8)).notes()).isEmpty();
  }
}
