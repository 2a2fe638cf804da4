package io.messagecontract.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NonPortablePatternTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { pattern: '\\-' }                   | 1:12 Some validators refuse this pattern: in ECMA-262 without the flag u, "\\-" means the character -. / write it without the backslash
          { pattern: '\\-\\_\\@\\#' }             | 1:12 Some validators refuse this pattern: in ECMA-262 without the flag u, "\\-" means the character -; "\\_" means the character _; "\\@" means the character @. / write it without the backslash
          { pattern: 'a{' }                   | 1:12 Some validators refuse this pattern: in ECMA-262 without the flag u, "{" means the character itself. / write \\{
          { pattern: 'a{,5}' }                | 1:12 Some validators refuse this pattern: in ECMA-262 without the flag u, "{,5}" means these characters themselves. / write {0,5}
          { pattern: 'a]' }                   | 1:12 Some validators refuse this pattern: in ECMA-262 without the flag u, "]" means the character itself. / write \\]
          { pattern: '[[:alpha:]_]+' }        | 1:12 Some validators refuse this pattern: in ECMA-262 without the flag u, "[:alpha:]" is no class, but these characters. / write a-zA-Z
          { pattern: '[a-z&&[^b]]' }          | 1:12 Some validators refuse this pattern: in ECMA-262 without the flag u, "]" means the character itself. / write \\]
          { pattern: '\\p{Greek}' }            | 1:12 Some validators refuse this pattern: in ECMA-262 without the flag u, "\\p{Greek}" names no property, and means the letter p. / write \\p{Script=Greek}
          { pattern: '\\01' }                  | 1:12 Some validators refuse this pattern: in ECMA-262 without the flag u, "\\01" names no group, and means a character code. / write \\x and two digits
          { pattern: '(?i:a)' }               | 1:12 Some validators refuse this pattern: in ECMA-262 without the flag u, "(?i:" sets flags, which only ES2025 can. / write both cases of a letter: [aA]
          { patternProperties: { '\\-': {} } } | 1:30 Some validators refuse this pattern: in ECMA-262 without the flag u, "\\-" means the character -. / write it without the backslash
          """)
  void finds(String schema, String finding) {
    assertThat(Check.schema(new NonPortablePattern(), schema))
        .extracting(Check::shown)
        .containsExactly(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { pattern: '[\\w\\-]+\\/\\{\\}' }
          { pattern: '\\p{Script_Extensions=Greek}\\p{Lu}\\p{gc=Lu}\\P{Alphabetic}' }
          { pattern: '(a' }
          { pattern: '\\Z' }
          """)
  void passesOver(String schema) {
    assertThat(Check.schema(new NonPortablePattern(), schema)).isEmpty();
  }
}
