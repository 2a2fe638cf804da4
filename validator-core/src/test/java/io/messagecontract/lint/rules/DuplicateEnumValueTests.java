package io.messagecontract.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicateEnumValueTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { enum: [a, b, a] }            | 1:16 The enum lists "a" twice. / remove one, or correct it
          { enum: [{ a: 1 }, { a: 1 }] } | 1:20 The enum lists {"a":1} twice. / remove one, or correct it
          """)
  void finds(String schema, String finding) {
    assertThat(Check.schema(new DuplicateEnumValue(), schema))
        .extracting(Check::shown)
        .containsExactly(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { enum: [1, '1', true] }
          { enum: a }
          """)
  void passesOver(String schema) {
    assertThat(Check.schema(new DuplicateEnumValue(), schema)).isEmpty();
  }
}
