package io.messagecontract.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscriminatorNotRequiredTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { discriminator: a }                         | 1:18 The discriminator "a" is not defined or required here. / add "a" to properties and to required
          { discriminator: a, properties: { a: {} } }  | 1:18 The discriminator "a" is not required here. / add "a" to required
          { discriminator: a, required: [a] }          | 1:18 The discriminator "a" is not among the properties here. / add "a" to properties and to required
          { discriminator: { propertyName: a } }       | 1:18 "discriminator" is an object, and has to be the name of a property. / write discriminator: a
          { discriminator: { mapping: {} } }           | 1:18 "discriminator" is an object, and has to be the name of a property. / write the property's name
          { discriminator: a, oneOf: [{ required: [a], properties: { a: {} } }, {}] } | 1:18 The discriminator "a" is not defined or required here. / add "a" to properties and to required
          { discriminator: a, allOf: [{ $ref: '#' }] } | 1:18 The discriminator "a" is not defined or required here. / add "a" to properties and to required
          """)
  void finds(String schema, String finding) {
    assertThat(Check.schema(new DiscriminatorNotRequired(), schema))
        .extracting(Check::shown)
        .containsExactly(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { discriminator: a, required: [a], properties: { a: {} } }
          { discriminator: a, required: [a], allOf: [{ properties: { a: {} } }] }
          { discriminator: a, oneOf: [{ required: [a], properties: { a: {} } }] }
          { discriminator: a, allOf: [{ $ref: 'missing.yaml' }] }
          { $schema: 'https://json-schema.org/draft/2020-12/schema', discriminator: a }
          """)
  void passesOver(String schema) {
    assertThat(Check.schema(new DiscriminatorNotRequired(), schema)).isEmpty();
  }
}
