package io.messagecontract.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTests {

  private static final String LONG = "0123456789".repeat(30);

  private static String marked(Excerpt excerpt) {
    return excerpt.line().substring(excerpt.from(), excerpt.from() + excerpt.length());
  }

  @Test
  void keepsAShortLineWhole() {
    assertThat(Excerpt.cut("  type: string", 8, 14)).isEqualTo(new Excerpt("  type: string", 8, 6));
  }

  @Test
  void cutsALongLineAroundThePlace() {
    Excerpt excerpt = Excerpt.cut(LONG, 200, 210);

    assertThat(excerpt.line()).isEqualTo(LONG.substring(160, 280));
    assertThat(marked(excerpt)).isEqualTo(LONG.substring(200, 210));
  }

  @Test
  void showsNoPartOfAPasswordThatIsCut() {
    String line = "amqp://me:" + "p".repeat(100) + "@host" + LONG;

    assertThat(Excerpt.cut(line, 60, 61).line()).startsWith("*".repeat(90) + "@host");
    assertThat(Excerpt.cut(LONG + line, 300, 301).line()).endsWith("me:" + "*".repeat(70));
  }

  @Test
  void cutsWhatIsMarkedToo() {
    Excerpt excerpt = Excerpt.cut(LONG, 10, 290);

    assertThat(excerpt.line()).isEqualTo(LONG.substring(0, 120));
    assertThat(excerpt.from() + excerpt.length()).isEqualTo(120);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 159, 160, 299})
  void marksTheRightTextAnywhereInALongLine(int from) {
    Excerpt excerpt = Excerpt.cut(LONG, from, from + 1);

    assertThat(marked(excerpt)).isEqualTo(LONG.substring(from, from + 1));
    assertThat(excerpt.line()).hasSizeLessThanOrEqualTo(120);
  }

  @Test
  void marksOneCharacterWhereNothingIsWritten() {
    assertThat(Excerpt.cut("key:", 4, 4)).isEqualTo(new Excerpt("key:", 3, 1));
    assertThat(Excerpt.cut("", 0, 0)).isEqualTo(new Excerpt("", 0, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "a \\" b" : 1   | "a \\" b"
          'a b': 1         | 'a b'
          "a b: 1          | "a b: 1
          12:30, x         | 12:30
          on: x            | on
          off]             | off
          😀😀 x           | 😀😀
          {a: 1}           | {
          :                | :
          """)
  void marksTheTokenThatBeginsThere(String text, String token) {
    assertThat(Excerpt.ofToken("- " + text, 2).map(ExcerptTests::marked)).hasValue(token);
  }

  @Test
  void marksAsMuchOfALongTokenAsIsShown() {
    String line = " ".repeat(50) + '"' + "x".repeat(5_000_000);

    assertThat(Excerpt.ofToken(line, 50).map(ExcerptTests::marked)).hasValue('"' + "x".repeat(79));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\t"})
  void showsNoBlankLine(String line) {
    assertThat(Excerpt.ofToken(line, 1)).isEmpty();
    assertThat(Excerpt.of(line, 0, 1)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 101, 102, 103})
  void neverCutsACharacterInTwo(int from) {
    String line = "😀".repeat(150);

    Excerpt excerpt = Excerpt.cut(line, from, from + 2);

    assertThat(excerpt.line().codePoints().distinct()).containsExactly("😀".codePointAt(0));
    assertThat(excerpt.from() + excerpt.length()).isLessThanOrEqualTo(excerpt.line().length());
  }
}
