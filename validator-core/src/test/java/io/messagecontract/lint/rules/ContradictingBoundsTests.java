package io.messagecontract.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictingBoundsTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { minimum: 5, maximum: 3 }                     | 1:12 "minimum" 5 is above "maximum" 3. / correct one of the two
          { exclusiveMinimum: 5, maximum: 5 }            | 1:21 "exclusiveMinimum" 5 leaves nothing below "maximum" 5. / correct one of the two
          { minimum: 5, exclusiveMaximum: 5 }            | 1:12 "minimum" 5 leaves nothing below "exclusiveMaximum" 5. / correct one of the two
          { minLength: 5, maxLength: 3 }                 | 1:14 "minLength" 5 is above "maxLength" 3. / correct one of the two
          { minItems: 5, maxItems: 3 }                   | 1:13 "minItems" 5 is above "maxItems" 3. / correct one of the two
          { $schema: 'https://json-schema.org/draft/2019-09/schema', minContains: 5, maxContains: 3 } | 1:73 "minContains" 5 is above "maxContains" 3. / correct one of the two
          { minProperties: 5, maxProperties: 3 }         | 1:18 "minProperties" 5 is above "maxProperties" 3. / correct one of the two
          { required: [a], additionalProperties: false } | 1:14 "a" is required, and "additionalProperties" false forbids it. / add it to properties, or remove it from required
          { enum: [] }                                   | 1:9 "enum" is an empty list: no value is one of it. / correct the list
          { type: integer, enum: ['1'] }                 | 1:24 No value of "enum" ["1"] is of type integer. / correct the list
          { type: string, const: 5 }                     | 1:24 "const" 5 is not of type string. / correct one of the two
          { type: boolean, default: 'false' }            | 1:27 "default" "false" is not of type boolean. / correct one of the two
          { enum: [a, b], default: c }                   | 1:26 "default" "c" is none of "enum" ["a","b"]. / correct one of the two
          """)
  void finds(String schema, String finding) {
    assertThat(Check.schema(new ContradictingBounds(), schema))
        .extracting(Check::shown)
        .containsExactly(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { minimum: 5, maximum: 5.0, minLength: 0, maxLength: 0 }
          { required: [a, b1, c], properties: { a: {} }, patternProperties: { '\\d': {}, 'c(?=': {} }, additionalProperties: false }
          { required: [a], additionalProperties: true }
          { type: [integer, 'null'], enum: [a, 1], default: 1.0 }
          { type: strng, default: 5 }
          { $ref: '#/definitions/a', minimum: 5, maximum: 3, definitions: { a: {} } }
          { minimum: '5', maximum: 3 }
          { minContains: 5, maxContains: 3 }
          """)
  void passesOver(String schema) {
    assertThat(Check.schema(new ContradictingBounds(), schema)).isEmpty();
  }
}
