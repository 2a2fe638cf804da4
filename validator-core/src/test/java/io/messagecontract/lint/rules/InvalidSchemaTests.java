package io.messagecontract.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvalidSchemaTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { type: strng }                            | 1:9 "strng" is no type. / did you mean "string"?
          { type: [string, string] }                 | 1:9 "type" lists "string" twice. / name each type once
          { type: [string, null] }                   | 1:18 The type is null without quotes, which is no name. / write "null"
          { type: [] }                               | 1:9 "type" is an empty list. / name one type at least, or leave type out
          { type: Date }                             | 1:9 "Date" is no type. / write type: string with format: date
          { type: any }                              | 1:9 "any" is no type. / leave type out, which allows every type
          { properties: { id: { required: true } } } | 1:33 "required" is true, and has to be a list of property names. / write required: [id] beside these properties
          { required: true }                         | 1:13 "required" is true, and has to be a list of property names. / write required: [name, …] in the object that has the properties
          { required: false }                        | 1:13 "required" is false, and has to be a list of property names. / remove it: what is not listed as required is optional
          { required: id }                           | 1:13 "required" is "id", and has to be a list of property names. / write [id]
          { required: [id, id] }                     | 1:13 "required" lists "id" twice. / list it once
          { required: [5] }                          | 1:14 An entry of "required" is 5, and has to be the name of a property. / write it in quotes
          { items: 5 }                               | 1:10 "items" is 5, and has to be a schema, or a list of schemas. / write an object such as { type: string }
          { items: string }                          | 1:10 "items" is "string", and has to be a schema, or a list of schemas. / write { type: string }
          { items: { type: strng } }                 | 1:18 "strng" is no type. / did you mean "string"?
          { enum: 5 }                                | 1:9 "enum" is 5, and has to be a list. / write [5]
          { maxLength: 2.5 }                         | 1:14 "maxLength" is 2.5, and has to be a whole number, 0 or more. / write a whole number, 0 or more
          { maxLength: '5' }                         | 1:14 "maxLength" is "5", and has to be a whole number, 0 or more. / write it without quotes: 5
          { maxLength: -1 }                          | 1:14 "maxLength" is -1, and has to be a whole number, 0 or more. / write a whole number, 0 or more
          { multipleOf: 0 }                          | 1:15 "multipleOf" is 0, and has to be a number above 0. / write a number above 0
          { minimum: 5, exclusiveMinimum: true }     | 1:33 "exclusiveMinimum" is true, and has to be a number. / write exclusiveMinimum: 5 in place of minimum: 5
          { exclusiveMaximum: false }                | 1:21 "exclusiveMaximum" is false, and has to be a number. / remove it
          { additionalProperties: 'false' }          | 1:25 "additionalProperties" is "false", and has to be a schema, true or false. / write it without quotes: false
          { allOf: { type: string } }                | 1:10 "allOf" is an object, and has to be a list of schemas, with one at least. / write it as an entry of a list
          { allOf: [] }                              | 1:10 "allOf" is an empty list. / list one at least, or remove it
          { properties: [id] }                       | 1:15 "properties" is a list, and has to be an object of names, each with a schema. / write an object such as name: { type: string }
          { properties: { id: string } }             | 1:21 "id" is "string", and has to be a schema, true or false. / write { type: string }
          { properties: { type: object } }           | 1:23 "type" stands among the properties, where it is the name of a property; "object" is no schema. / write it beside "properties", not below it
          { properties: }                            | 1:14 "properties" has no value, and has to be an object of names, each with a schema. / give it a value, or remove it
          { title: { type: string } }                | 1:10 "title" is an object, and has to be a text. / move it below "properties" if it is meant as a property
          { description: 5 }                         | 1:16 "description" is 5, and has to be a text. / write it in quotes
          { examples: A-1 }                          | 1:13 "examples" is "A-1", and has to be a list. / write [A-1]
          { $ref: 5 }                                | 1:9 "$ref" is 5, and has to be a text. / write it in quotes
          { $id: 'a b' }                             | 1:8 "$id" is "a b", and has to be a valid uri-reference. / correct it
          { pattern: 5 }                             | 1:12 "pattern" is 5, and has to be a text. / write it in quotes
          { dependencies: { id: 5 } }                | 1:23 "id" is 5, and has to be a schema, true or false. / write an object such as { type: string }
          { $schema: 'https://json-schema.org/draft/2020-12/schema', items: [{ type: string }] } | 1:67 "items" is a list, and has to be a schema, true or false. / write prefixItems, which 2020-12 has for such a list
          { $schema: 'http://json-schema.org/draft-04/schema#', exclusiveMinimum: 5, minimum: 1 } | 1:73 "exclusiveMinimum" is 5, and has to be true or false. / write true or false
          { $schema: 'http://json-schema.org/draft-04/schema#', exclusiveMinimum: true } | 1:1 "exclusiveMinimum" and "exclusiveMaximum" of draft-04 need the bound beside them. / add minimum or maximum
          { $schema: 'http://json-schema.org/draft-06/schema#', exclusiveMinimum: true } | 1:73 "exclusiveMinimum" is true, and has to be a number. / write the bound itself
          { properties: { a: { $ref: '#/x/~1b' } }, x: { /b: { type: strng } } } | 1:60 "strng" is no type. / did you mean "string"?
          5                                          | 1:1 The schema is 5, and has to be a schema, true or false. / write an object such as { type: string }
          """)
  void finds(String schema, String finding) {
    assertThat(Check.schema(new InvalidSchema(), schema))
        .extracting(Check::shown)
        .containsExactly(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { type: [string, 'null'] }
          { enum: [a, a] }
          { enum: [] }
          { maxLength: 2.0 }
          { pattern: '[' }
          { $ref: '#/definitions/a b', required: true, definitions: { a b: {} } }
          { $schema: 'http://json-schema.org/draft-04/schema#', exclusiveMinimum: true, minimum: 1 }
          { $schema: 'http://json-schema.org/draft-06/schema#', if: 5 }
          { properties: { required: { type: boolean }, type: true } }
          true
          """)
  void passesOver(String schema) {
    assertThat(Check.schema(new InvalidSchema(), schema)).isEmpty();
  }
}
