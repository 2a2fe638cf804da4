package io.messagecontract.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePatternsTests {

  /** Several times what the longest takes, where the machine is not busy with others. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  static Stream<String> hostile() {
    return Stream.of(
        "(a|b)*a(a|b){30}$",
        "^(?=.*a.{15}b)(?=.*c.{15}d)(?!.*e.{15}f)",
        "(?:(?:(?:a{99}){99}){99}){99}",
        "(?:(?:(?:(?:){999}){999}){999}){999}",
        "a{1000000}",
        "a{0,99999999999999999999}",
        "(".repeat(5_000) + ")".repeat(5_000),
        "(?=".repeat(150) + "a" + ")".repeat(150),
        "(?!".repeat(150) + "a*b" + ")".repeat(150),
        "(?:(?:a*)*".repeat(60) + ")*".repeat(60),
        "(?:(?=a)|(?=b)|(?=c)|(?!d)|(?!e))*".repeat(20),
        "(?:".repeat(190) + "a" + ")?".repeat(190),
        "^(?:a?){5000}$",
        "(|)".repeat(5_000),
        "a|".repeat(9_000),
        "(?<=a)".repeat(3_000),
        "(?=.*a)".repeat(2_000),
        "\\b".repeat(9_000),
        IntStream.range(0, 30).mapToObj(i -> "(?=.*" + i + "x)").collect(Collectors.joining()),
        IntStream.range(0, 9_000)
            .mapToObj(i -> Character.toString(0x4E00 + i))
            .collect(Collectors.joining()),
        "[^]".repeat(9_000),
        "^(?:\\p{L}\\p{N}?){400}$",
        "[" + "a-z".repeat(6_000) + "]",
        "a".repeat(100_000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void endsSoon(String pattern) {
    assertTimeoutPreemptively(
        LONGEST,
        () -> {
          try {
            Language language = Language.matching(pattern);
            language.and(language.not()).isEmpty();
            language.words(0, Long.MAX_VALUE, 5);
          } catch (LanguageException e) {
            assertThat(e).hasMessageMatching("[a-z].*[a-z]");
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a)\\1",
        "(?<x>a)\\k<x>",
        "\\uD83D",
        "[\\uD800-\\uDBFF]",
        "\\p{scx=Greek}",
        "\\p{RGI_Emoji}",
        "\\Z",
        "\\q",
        "(?i:a)",
        "a++",
        "(",
        "[b-a]",
        "(?<=a(?=b))",
        "(?<=a\\b)",
        "(?<=a$)"
      })
  void saysWhatIsNotCovered(String pattern) {
    assertThatThrownBy(() -> Language.matching(pattern)).isInstanceOf(LanguageException.class);
  }

  @Test
  void boundsWhatSeveralShare() {
    assertTimeoutPreemptively(
        LONGEST,
        () ->
            assertThatThrownBy(
                    () -> {
                      Language all = Language.all();
                      for (int length : List.of(101, 103, 107, 109, 113, 127)) {
                        all = all.and(Language.matching("^(?:a{" + length + "})*$").not());
                      }
                    })
                .isInstanceOf(LanguageException.class));
  }

  @Test
  void boundsTheSearchForWords() {
    assertTimeoutPreemptively(
        LONGEST,
        () -> {
          Language primes = Language.matching("^(?:(?:a{17})*|(?:a{19})*|(?:a{23})*)$").not();
          assertThat(primes.words(50_000, 50_000, 1)).hasSize(1);
        });
  }
}
