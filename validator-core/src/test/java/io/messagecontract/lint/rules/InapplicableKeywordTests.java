package io.messagecontract.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InapplicableKeywordTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { type: integer, minLength: 5 }               | 1:29 "minLength" is about a string, but the type here is integer. / remove it, or correct the type
          { type: object, items: { type: string } }     | 1:24 "items" is about an array, but the type here is object. / remove it, or correct the type
          { type: array, properties: { a: {} } }        | 1:28 "properties" is about an object, but the type here is array. / write it below "items", or correct the type
          { type: [string, 'null'], maximum: 5 }        | 1:36 "maximum" is about a number, but the type here is string or null. / remove it, or correct the type
          { type: string, additionalProperties: false } | 1:39 "additionalProperties" is about an object, but the type here is string. / remove it, or correct the type
          """)
  void finds(String schema, String finding) {
    assertThat(Check.schema(new InapplicableKeyword(), schema))
        .extracting(Check::shown)
        .containsExactly(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { type: integer, maximum: 5 }
          { type: [string, integer], maximum: 5, maxLength: 5 }
          { maxLength: 5 }
          { type: string, required: [], additionalProperties: true, items: {} }
          { type: strng, maximum: 5 }
          { type: object, title: a, default: 5, enum: [5], allOf: [{}] }
          """)
  void passesOver(String schema) {
    assertThat(Check.schema(new InapplicableKeyword(), schema)).isEmpty();
  }
}
