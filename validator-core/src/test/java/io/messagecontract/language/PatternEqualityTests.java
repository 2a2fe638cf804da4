package io.messagecontract.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternEqualityTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          ^a*$             ; ^(a|aa)*$
          ^[0-9]$          ; ^\\d$
          [0-9]            ; \\d
          ^.{3,}$          ; ^...(?:.)*$
          ^(?!a)           ; ^(?:[^a]|$)
          ^(?=.*a)(?=.*b)  ; ^(?=.*b)(?=.*a)
          ^(?=.*\\d)\\w+$  ; ^\\w*\\d\\w*$
          ^(a|b)c$         ; ^(ac|bc)$
          ^(?:a|b)*$       ; ^[ab]*$
          ^(a*b*)*$        ; ^[ba]*$
          ^(?!$)a*$        ; ^a+$
          ^a+?$            ; ^a+$
          ^a{2,4}$         ; ^aa(?:a(?:a)?)?$
          ^(a)(b)$         ; ^(?<x>a)b$
          a                ; ^[^]*a
          a                ; a[^]*$
          a|               ; `(?:)`
          a*               ; `^`
          ^a|b$            ; ^a|[^]*b$
          x^               ; []
          ^\\w+\\b$        ; ^\\w+$
          ^[a-z-]+(?<!-)$  ; ^[a-z-]*[a-z]$
          (?<=a)b          ; ab
          (?<!a)b          ; ^b|[^a]b
          ^((?!ab).)*$     ; ^(?!.*ab).*$
          ^(?!.*(?!a))     ; []
          \\bfoo\\b        ; (?<!\\w)foo(?!\\w)
          ^[^\\s\\S]       ; []
          ^[\\w\\W]$       ; ^[^]$
          ^\\u{1F600}$     ; ^\\uD83D\\uDE00$
          ^\\x61$          ; ^a$
          ^\\P{L}$         ; ^[^\\p{Letter}]$
          ^\\p{sc=Grek}$   ; ^\\p{Script=Greek}$
          ^(?:(?!-)[a-z-]+(?<!-)\\.)+$ ; ^(?:[a-z](?:[a-z-]*[a-z])?\\.)+$
          """)
  void findsThatTwoPatternsMeanTheSame(String one, String other) throws LanguageException {
    Language left = Language.matching(one);
    Language right = Language.matching(other);

    assertThat(left.and(right.not()).words(0, Long.MAX_VALUE, 1)).isEmpty();
    assertThat(right.and(left.not()).words(0, Long.MAX_VALUE, 1)).isEmpty();
    assertThat(left.and(right.not()).isEmpty()).isTrue();
    assertThat(right.and(left.not()).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          ^[a-c]{1,3}$ ; ^[a-z]+$    ; d
          ^\\d+$       ; ^\\w+$      ; a
          ^ab$         ; ^a          ; a
          ^[^]{2}$     ; ^[^]{1,2}$  ; a
          ^.*$         ; ^[^]*$      ; `\n`
          ^\\w$        ; ^[\\w-]$    ; -
          """)
  void findsTheFirstWordThatOnlyOneHas(String small, String large, String only)
      throws LanguageException {
    Language left = Language.matching(small);
    Language right = Language.matching(large);

    assertThat(left.and(right.not()).isEmpty()).isTrue();
    assertThat(right.and(left.not()).words(0, Long.MAX_VALUE, 1)).containsExactly(only);
  }
}
