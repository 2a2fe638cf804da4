package io.messagecontract.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownKeywordTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { patten: a }                           | 1:11 "patten" means nothing in draft-07. / did you mean "pattern"?
          { maxlength: 5 }                        | 1:14 "maxlength" means nothing in draft-07. / did you mean "maxLength"?
          { property: { id: {} } }                | 1:13 "property" means nothing in draft-07. / did you mean "properties"?
          { require: [id] }                       | 1:12 "require" means nothing in draft-07. / did you mean "required"?
          { enums: [a] }                          | 1:10 "enums" means nothing in draft-07. / did you mean "enum"?
          { descripton: a }                       | 1:15 "descripton" means nothing in draft-07. / did you mean "description"?
          { example: a }                          | 1:12 "example" means nothing in draft-07. / write examples: ["a"]
          { type: string, nullable: true }        | 1:27 "nullable" means nothing in draft-07. / write type: [string, "null"]
          { nullable: true }                      | 1:13 "nullable" means nothing in draft-07. / write anyOf: with this schema and { type: "null" } as its entries
          { type: string, nullable: false }       | 1:27 "nullable" means nothing in draft-07. / remove it: null is allowed only where a type says so
          { xml: { name: a } }                    | 1:8 "xml" means nothing in draft-07. / remove it: it is a field of OpenAPI and says nothing about JSON
          { unit: ms }                            | 1:9 "unit" means nothing in draft-07. / remove it, or name it x-unit
          { type: string, min: 5 }                | 1:22 "min" means nothing in draft-07. / write minLength
          { type: array, item: { type: string } } | 1:22 "item" means nothing in draft-07. / did you mean "items"?
          { type: object, id: A }                 | 1:21 "id" is a keyword of draft-04 and means nothing in draft-07. / write $id, or move it below "properties"
          { prefixItems: [{ type: string }] }     | 1:16 "prefixItems" is a keyword of 2020-12 and means nothing in draft-07. / write items with a list of schemas
          { unevaluatedProperties: false }        | 1:26 "unevaluatedProperties" is a keyword of 2019-09 and means nothing in draft-07. / write additionalProperties, or name the dialect
          { $defs: { a: { type: string } } }      | 1:10 "$defs" is a keyword of 2019-09 and means nothing in draft-07. / write definitions
          { $schema: 'https://json-schema.org/draft/2020-12/schema', discriminator: kind } | 1:75 "discriminator" is a keyword of the AsyncAPI Schema Object and means nothing in 2020-12. / remove it, or name the dialect that has it by $schema or schemaFormat
          { $schema: 'http://json-schema.org/draft-04/schema#', const: 5 } | 1:62 "const" is a keyword of draft-06 and means nothing in draft-04. / remove it, or name the dialect that has it by $schema or schemaFormat
          """)
  void finds(String schema, String finding) {
    assertThat(Check.schema(new UnknownKeyword(), schema))
        .extracting(Check::shown)
        .containsExactly(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { x-unit: ms }
          { deprecated: true, externalDocs: {}, discriminator: kind }
          { properties: { example: {}, nullable: {} } }
          { default: { nullable: true }, enum: [{ a: 1 }], const: { a: 1 }, examples: [{ a: 1 }] }
          { properties: { a: { $ref: '#/$defs/a' } }, $defs: { a: {} } }
          { $schema: 'https://json-schema.org/draft/2020-12/schema', prefixItems: [{}], minContains: 1 }
          { type: object, id: { type: string } }
          """)
  void passesOver(String schema) {
    assertThat(Check.schema(new UnknownKeyword(), schema)).isEmpty();
  }
}
