package io.messagecontract.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegularExpressionsTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          ^(a|b)\\1$                ; aa       ; ab
          (?<y>\\d+)-\\k<y>         ; 12-12    ; 12-34
          ^(?:(a)|b)\\1$            ; b        ; ab
          ^(?:(a)b|a)\\1c$          ; ac       ; aac
          ^\\1(a)$                  ; a        ; aa
          ^(?!.*(.)\\1{2})          ; aabb     ; abbb
          ^\\u{1F600}$              ; \uD83D\uDE00 ; u
          ^\\uD83D\\uDE00$          ; \uD83D\uDE00 ; u
          ^[\\u{1F600}-\\u{1F64F}]$ ; \uD83D\uDE00 ; \uD83D\uDE80
          ^[\\uD83D\\uDE00-\\uD83D\\uDE4F]$ ; \uD83D\uDE00 ; \uD83D\uDE80
          ^\\uABCD$                 ; \uABCD   ; uABCD
          ^.$                       ; \uD83D\uDE00 ; ab
          ^\\p{Script=Greek}+$      ; αβγ      ; abc
          ^\\p{sc=Latin}+$          ; abc      ; αβγ
          ^\\p{sc=Grek}+$           ; αβγ      ; abc
          ^\\p{General_Category=Lu}$ ; A       ; a
          ^\\p{gc=Lu}$              ; A        ; a
          ^\\P{Lu}$                 ; a        ; A
          ^[^\\P{L}\\d]$            ; a        ; 1
          ^\\p{punct}$              ; !        ; +
          ^\\d$                     ; 1        ; ١
          ^\\w+$                    ; a_1      ; é
          ^[\\W]$                   ; é        ; a
          a\\b                      ; aé       ; ab
          a\\B                      ; ab       ; aé
          ^\\s$                     ; \uFEFF   ; \u200B
          ^[\\w-.]+$                ; a-.      ; a+
          ^a$                       ; a        ; ba
          ^[^]$                     ; a        ; ab
          ^a{2}?$                   ; aa       ; a
          ^(?=a)?b                  ; b        ; c
          (?<=a|bc)d                ; bcd      ; cd
          (?i:a)b                   ; Ab       ; AB
          (?i:(?-i:a)b)             ; aB       ; AB
          (?m-i:^b$)                ; `a\nb`  ; `a\nB`
          ^(?s:.)$                  ; `\n`    ; `\n\n`
          ^(?s:.(?-s:.))$           ; `\na`   ; `a\n`
          ^(?s:(?m:.)).$            ; `\na`   ; `a\n`
          ^(?s:(.)).$               ; `\na`   ; `a\n`
          (?m:^b$)                  ; `a\nb`  ; ab
          (?m:(?-m:^b))             ; b        ; `a\nb`
          (?m:(?s:^b))              ; `a\nb`  ; ab
          (?m:(?-s:^b))             ; `a\nb`  ; ab
          (?m:(?=^b))               ; `a\nb`  ; ab
          ^[[:alpha:]]$             ; a]       ; b]
          ^a{,2}$                   ; a{,2}    ; aa
          ^\\-\\_$                  ; -_       ; -
          """)
  void matchesAsInEcmaScript(String pattern, String matching, String other) {
    assertThat(SchemaEngine.matches(pattern, matching)).as(matching).isTrue();
    assertThat(SchemaEngine.matches(pattern, other)).as(other).isFalse();
  }

  @Test
  void endsAtTheEndOfTheTextOnly() {
    assertThat(SchemaEngine.matches("^a$", "a\n")).isFalse();
    assertThat(SchemaEngine.matches("^a$", "b\na\nb")).isFalse();
    assertThat(SchemaEngine.matches("^.$", "\u2028")).isFalse();
    assertThat(SchemaEngine.matches("[]", "a")).isFalse();
    assertThat(SchemaEngine.matches("^\\?$", "\uD800")).isFalse();
    assertThat(SchemaEngine.matches("^\\cA[\\b]$", "\u0001\b")).isTrue();
    assertThat(SchemaEngine.matches("^(?!(a)\\1)\\1b$", "b")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\Z",
        "\\A",
        "\\a",
        "\\h",
        "\\pL",
        "\\p{IsGreek}",
        "\\u{110000}",
        "\\1",
        "\\ca(",
        "a++",
        "(?i)a",
        "(?#a)",
        "(?>a)",
        "[b-a]",
        "a{2,1}",
        "\\u12",
        "\\c1"
      })
  void refusesWhatIsNoPattern(String pattern) {
    assertThat(MetaSchemas.isPattern(pattern)).isFalse();
    assertThat(MetaSchemas.isUsablePattern(pattern)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?<=a+)b",
        "\\p{scx=Greek}",
        "(?:(a|b)\\1)+",
        "\\uD83D",
        "a{200000}",
        "(?<=\\1(a))b"
      })
  void takesWhatItCannotFollowAndFailsToMatchIt(String pattern) {
    assertThat(MetaSchemas.isPattern(pattern)).isTrue();
    assertThat(MetaSchemas.isUsablePattern(pattern)).isFalse();
    assertThatThrownBy(() -> SchemaEngine.matches(pattern, "b"))
        .isInstanceOf(UnsupportedPatternException.class);
  }

  @Test
  void refusesWhatIsNestedTooDeeply() {
    assertThat(MetaSchemas.isUsablePattern("(".repeat(200) + ")".repeat(200))).isTrue();
    assertThat(MetaSchemas.isPattern("(".repeat(5_000) + ")".repeat(5_000))).isFalse();
  }
}
