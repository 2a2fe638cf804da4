package io.messagecontract.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvalidPatternTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { pattern: '(a' }                   | 1:12 The pattern is no regular expression of ECMA-262: "(" is not closed. / add the missing )
          { pattern: '[a' }                   | 1:12 The pattern is no regular expression of ECMA-262: "[" is not closed. / add the missing ]
          { pattern: 'a)' }                   | 1:12 The pattern is no regular expression of ECMA-262: ")" closes nothing. / write \\) for the character
          { pattern: '*a' }                   | 1:12 The pattern is no regular expression of ECMA-262: "*" has nothing before it to repeat. / write \\* for the character
          { pattern: 'a++' }                  | 1:12 The pattern is no regular expression of ECMA-262: "++" does not give back what it took. / write it without the +
          { pattern: 'a**' }                  | 1:12 The pattern is no regular expression of ECMA-262: "*" has nothing before it to repeat. / write \\* for the character
          { pattern: 'a{2,1}' }               | 1:12 The pattern is no regular expression of ECMA-262: "{2,1}" has its numbers the wrong way round. / write the smaller one first
          { pattern: '[z-a]' }                | 1:12 The pattern is no regular expression of ECMA-262: "z-a" has its ends the wrong way round. / write the lower one first
          { pattern: '(?>a)' }                | 1:12 The pattern is no regular expression of ECMA-262: "(?>" is an atomic group. / write (?:
          { pattern: '(?i)a' }                | 1:12 The pattern is no regular expression of ECMA-262: "(?i)" sets flags, which a pattern cannot. / write both cases of a letter: [aA]
          { pattern: '(?P<n>a)' }             | 1:12 The pattern is no regular expression of ECMA-262: "(?P<" is how Python names a group. / write (?<
          { pattern: '(?#a)' }                | 1:12 The pattern is no regular expression of ECMA-262: "(?#" is a comment. / move it to $comment
          { pattern: '(?<n>a)\\k<m>' }         | 1:12 The pattern is no regular expression of ECMA-262: "\\k" names no group. / write \\k<name> with its name
          { pattern: '(?<=a)*' }              | 1:12 The pattern is no regular expression of ECMA-262: "*" has nothing before it to repeat. / write \\* for the character
          { pattern: 'a\\' }                   | 1:12 The pattern is no regular expression of ECMA-262: "\\" escapes nothing. / write \\\\ for the character
          { pattern: '\\Aa\\Z' }                | 1:12 The pattern is no regular expression of ECMA-262: "\\A" means the letter A; "\\Z" means the letter Z at best. / write ^; write $
          { pattern: '\\h' }                   | 1:12 The pattern is no regular expression of ECMA-262: "\\h" means the letter h at best. / write [ \\t]
          { pattern: '\\p{IsGreek}' }          | 1:12 The pattern is no regular expression of ECMA-262: "\\p{IsGreek}" names no property, and means the letter p at best. / write \\p{Script=Greek}
          { patternProperties: { '[a': {} } } | 1:30 The pattern is no regular expression of ECMA-262: "[" is not closed. / add the missing ]
          """)
  void finds(String schema, String finding) {
    assertThat(Check.schema(new InvalidPattern(), schema))
        .extracting(Check::shown)
        .containsExactly(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { pattern: '^(?:[a-z\\d_.-]+)@\\w{2,}\\.(?=a)(?!b)(?<=c)(?<!d)\\p{L}\\cA\\x41\\u0041$' }
          { pattern: '(?<n>a)\\k<n>[]?[^]*?' }
          { pattern: '\\_' }
          { pattern: '^([ab])\\1$' }
          { pattern: '(?<year>\\d+)-\\k<year>' }
          { pattern: '\\u{1F600}\\uD83D\\uDE00\\uABCD' }
          { pattern: '^\\p{Script=Greek}\\p{sc=Latin}\\p{General_Category=Lu}+$' }
          { pattern: '(?<=a+)b' }
          { properties: { pattern: { enum: ['('] } } }
          """)
  void passesOver(String schema) {
    assertThat(Check.schema(new InvalidPattern(), schema)).isEmpty();
  }
}
