package io.messagecontract.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.contract.SubSchemas.SubSchema;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubSchemasTests {

  private static Place schema(String json) throws Exception {
    return new Place(
        "a.json", "", new DocumentReader().read("a.json", json.getBytes(UTF_8)).root());
  }

  private static List<String> pointers(String json) throws Exception {
    return SubSchemas.of(schema(json)).stream().map(s -> s.place().pointer()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"not": {}}                          | /not
          {"if": {}, "then": {}, "else": true} | /if /then /else
          {"properties": {"a": {}, "b/c": {}}} | /properties/a /properties/b~1c
          {"patternProperties": {"^a": {}}}    | /patternProperties/^a
          {"items": {}}                        | /items
          {"items": [{}, true]}                | /items/0 /items/1
          {"prefixItems": [{}], "items": {}}   | /prefixItems/0 /items
          {"additionalItems": {}}              | /additionalItems
          {"contains": {}}                     | /contains
          {"additionalProperties": false}      | /additionalProperties
          {"propertyNames": {}}                | /propertyNames
          {"dependencies": {"a": ["b"], "c": {}}} | /dependencies/c
          {"dependentSchemas": {"a": {}}}      | /dependentSchemas/a
          {"unevaluatedProperties": {}, "unevaluatedItems": {}} | /unevaluatedProperties /unevaluatedItems
          {"allOf": [{}], "anyOf": [{}], "oneOf": [{}]} | /allOf/0 /anyOf/0 /oneOf/0
          """)
  void findsSchemasWithinASchema(String json, String found) throws Exception {
    assertThat(String.join(" ", pointers(json))).isEqualTo(found);
  }

  @Test
  void takesNoValueForASchema() throws Exception {
    assertThat(
            pointers(
                """
                { "const": {"not": {}}, "enum": [{}], "default": {}, "examples": [{}],
                  "required": ["a"], "definitions": {"a": {}}, "$defs": {"a": {}}, "x-own": {} }
                """))
        .isEmpty();
    assertThat(pointers("true")).isEmpty();
    assertThat(pointers("[{}]")).isEmpty();
  }

  @Test
  void tellsWhichApplyToTheSameValue() throws Exception {
    List<SubSchema> found =
        SubSchemas.of(
            schema("{\"allOf\": [{}], \"not\": {}, \"properties\": {\"a\": {}}, \"items\": {}}"));

    assertThat(found).extracting(SubSchema::inPlace).containsExactly(true, true, false, false);
  }

  @Test
  void ignoresWhatStandsBesideAReferenceInDraft07Only() throws Exception {
    Place beside = schema("{\"$ref\": \"#\", \"not\": {}}");

    assertThat(SubSchemas.isOnlyReference(beside, SchemaDialect.DRAFT_07)).isTrue();
    assertThat(SubSchemas.isOnlyReference(beside, SchemaDialect.DRAFT_2020_12)).isFalse();
    assertThat(SubSchemas.isOnlyReference(schema("{\"$ref\": \"#\"}"), SchemaDialect.DRAFT_2020_12))
        .isTrue();
    assertThat(SubSchemas.isOnlyReference(schema("{}"), SchemaDialect.DRAFT_07)).isFalse();
  }
}
