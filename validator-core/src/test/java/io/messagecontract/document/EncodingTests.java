package io.messagecontract.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTests {

  private static List<Problem> problems(byte[] bytes) {
    return Reading.problems("text.json", bytes, Limits.DEFAULT);
  }

  @ParameterizedTest
  @CsvSource({
    "a byte that never occurs,        22 ff 22",
    "an overlong slash,               22 c0 af 22",
    "an overlong NUL,                 22 e0 80 80 22",
    "a surrogate,                     22 ed a0 80 22",
    "beyond Unicode,                  22 f4 90 80 80 22",
    "a character without its end,     22 e2 82",
    "a character without its start,   22 82 ac 22"
  })
  void refusesWhatIsNotUtf8(String what, String hex) {
    List<Problem> problems = problems(HexFormat.ofDelimiter(" ").parseHex(hex));

    assertThat(Reading.places(problems)).as(what).containsExactly("invalid-encoding 1:2");
    assertThat(problems.get(0).message()).isEqualTo("The text is not UTF-8.");
    assertThat(problems.get(0).hint()).isEqualTo("save it as UTF-8");
  }

  @Test
  void refusesLatin1() {
    assertThat(Reading.places(problems("\"é\"".getBytes(ISO_8859_1))))
        .containsExactly("invalid-encoding 1:2");
  }

  @Test
  void countsLinesAndUtf16ColumnsUpToTheBadByte() {
    byte[] text = "{\r\n\r[\n \"é😀?\"".getBytes(UTF_8);
    text[text.length - 2] = (byte) 0xff;

    assertThat(Reading.places(problems(text))).containsExactly("invalid-encoding 4:6");
  }

  static Stream<Charset> wideCharsets() {
    return Stream.of(UTF_16LE, UTF_16BE, Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE"));
  }

  @ParameterizedTest
  @MethodSource("wideCharsets")
  void namesUtf16AndUtf32WithAndWithoutByteOrderMark(Charset charset) {
    for (String text : List.of("{\"a\": 1}", "\uFEFF{\"a\": 1}")) {
      List<Problem> problems = problems(text.getBytes(charset));

      assertThat(Reading.places(problems)).containsExactly("invalid-encoding 1:1");
      assertThat(problems.get(0).message()).isEqualTo("The text is encoded as UTF-16 or UTF-32.");
    }
  }

  @Test
  void stripsOneByteOrderMark() {
    assertThat(Reading.json("\uFEFF{\"a\": 1}").root().toString()).isEqualTo("{\"a\":1}");
    assertThat(Reading.yaml("\uFEFFa: 1").root().toString()).isEqualTo("{\"a\":1}");
    assertThat(Reading.places(Reading.jsonProblems("\uFEFF\uFEFF{}")))
        .containsExactly("invalid-json 1:1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\\ud800\"", "\"\\u0000\"", "\"\\uFFFE\""})
  void readsEscapesOfWhatUtf8CannotHold(String text) {
    assertThat(Reading.json(text).root().textValue()).hasSize(1);
  }

  @Test
  void decodesYamlAndJsonAlike() {
    assertThat(
            Reading.places(
                Reading.problems("a.yaml", new byte[] {'a', (byte) 0xff}, Limits.DEFAULT)))
        .containsExactly("invalid-encoding 1:2");
  }
}
