package io.messagecontract.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.regex.RegularExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns that a backtracking engine would try for years. */
@Timeout(60)
class PatternSearchTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "(x+x+)+y x y",
        "^(a|a)*$ a b",
        "^(a|aa)+$ a b",
        "^(?=(a+)+$)(a|aa)+$ a b",
        "^(a*)*b?$ a c",
        "^([a-z]+)*\\d?$ q !",
        "^(\\w+\\s?)*$ word_ %"
      })
  void answersWhateverHasToBeTried(String pattern, String unit, String end) {
    boolean endMatches = pattern.endsWith("y");
    String text = unit.repeat(5_000);

    assertThat(SchemaEngine.matches(pattern, text)).isEqualTo(!endMatches);
    assertThat(SchemaEngine.matches(pattern, text + end)).isEqualTo(endMatches);
  }

  @ParameterizedTest
  @CsvSource({"99999", "100000", "100001", "5000000"})
  void textsMayHaveAnyLength(int length) {
    String text = "ab".repeat(length / 2) + "a".repeat(length % 2);

    assertThat(SchemaEngine.matches("^(a|b)*$", text)).isTrue();
    assertThat(SchemaEngine.matches("^(a|b)*$", text + "c")).isFalse();
  }

  @Test
  void givesUpWhereOnlyTryingHelps() {
    RegularExpression back = RegularExpressions.compile("^(?:a|a)*(?:(q)\\1)?$");

    assertThat(back.matches("aqq")).isTrue();
    assertThatThrownBy(() -> back.matches("a".repeat(99_999) + "b"))
        .isInstanceOf(UnsupportedPatternException.class);
    assertThatThrownBy(() -> back.matches("b".repeat(100_001)))
        .isInstanceOf(UnsupportedPatternException.class);
    assertThat(back.matches("aqq")).isTrue();
  }

  @Test
  void answersTheSameHoweverOftenItIsAsked() {
    RegularExpression search = RegularExpressions.compile("^[a-c]{2,4}(?!d)\\b");

    for (int i = 0; i < 1_000; i++) {
      assertThat(search.matches("abc")).isTrue();
      assertThat(search.matches("a")).isFalse();
      assertThat(search.matches("\uD83D")).isFalse();
    }
  }

  @Test
  void whoIsInterruptedGetsTheAnswerAndStaysInterrupted() {
    Thread.currentThread().interrupt();

    assertThat(SchemaEngine.matches("^(a|a)*$", "a".repeat(5_000) + "b")).isFalse();
    assertThat(SchemaEngine.matches("^(a)\\1*$", "a".repeat(50_000))).isTrue();
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void patternsHaveALength() {
    assertThat(MetaSchemas.isUsablePattern("a".repeat(20_000))).isTrue();
    assertThat(MetaSchemas.isUsablePattern("a".repeat(20_001))).isFalse();
  }
}
