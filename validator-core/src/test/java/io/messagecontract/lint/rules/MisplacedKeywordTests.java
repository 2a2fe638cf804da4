package io.messagecontract.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisplacedKeywordTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { type: object, id: { type: string } }                      | 1:21 "id" looks like a property, and does not stand below "properties": it means nothing here. / move it below "properties"
          { id: { $ref: '#/definitions/a' }, definitions: { a: {} } } | 1:7 "id" looks like a property, and does not stand below "properties": it means nothing here. / move it below "properties"
          { properties: { a: {} }, item: { type: string } }           | 1:32 "item" looks like a property, and does not stand below "properties": it means nothing here. / move it below "properties"
          { properties: { a: {}, additionalProperties: false } }      | 1:46 "additionalProperties" stands among the properties, where it is the name of a property. / write it beside "properties", not below it
          { properties: { a: {}, required: true } }                   | 1:34 "required" stands among the properties, where it is the name of a property. / write it beside "properties", not below it
          { properties: { properties: { a: { type: string } } } }     | 1:29 "properties" stands among the properties, where it is the name of a property. / write it beside "properties", not below it
          { properties: { definitions: { a: { maxLength: 5 } } } }    | 1:30 "definitions" stands among the properties, where it is the name of a property. / write it beside "properties", not below it
          """)
  void finds(String schema, String finding) {
    assertThat(Check.schema(new MisplacedKeyword(), schema))
        .extracting(Check::shown)
        .containsExactly(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { type: array, item: { type: string } }
          { properties: { type: { type: string }, items: { type: array }, required: { type: boolean } } }
          { properties: { properties: { type: object, properties: { a: { type: string } } } } }
          { properties: { a: true, deprecated: true } }
          { properties: { a: { $ref: '#/b' } }, b: { type: string } }
          { foo: { bar: 1 } }
          { x-id: { type: string } }
          """)
  void passesOver(String schema) {
    assertThat(Check.schema(new MisplacedKeyword(), schema)).isEmpty();
  }
}
