package io.messagecontract.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IgnoredSiblingTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { $ref: '#/definitions/a', maxLength: 5, definitions: { a: {} } } | 1:39 "maxLength" is ignored, because a "$ref" stands beside. / write allOf: with the $ref and the rest as two entries
          { $ref: '#/definitions/a', type: string, maxLength: 5, definitions: { a: {} } } | 1:34 "type", "maxLength" are ignored, because a "$ref" stands beside. / write allOf: with the $ref and the rest as two entries
          """)
  void finds(String schema, String finding) {
    assertThat(Check.schema(new IgnoredSibling(), schema))
        .extracting(Check::shown)
        .containsExactly(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { $ref: '#/definitions/a', title: a, description: a, examples: [], definitions: { a: {} } }
          { $ref: '#/definitions/a', type: string, definitions: { a: { type: string } } }
          { $ref: '#/definitions/a', x-a: 5, definitions: { a: {} } }
          { $schema: 'https://json-schema.org/draft/2019-09/schema', $ref: '#/$defs/a', type: string, $defs: { a: {} } }
          """)
  void passesOver(String schema) {
    assertThat(Check.schema(new IgnoredSibling(), schema)).isEmpty();
  }
}
