package io.messagecontract.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.load.ContractLoader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Loader and engine agree on where a reference leads, whatever identifiers are on the way. */
class ReferencedSchemasTests extends WrittenContract {

  @ParameterizedTest
  @ValueSource(strings = {DRAFT_07, "2019-09", NEWEST})
  void findsFilesWhereIdsNameNone(String version) throws IOException {
    contract(version, "{ $ref: schemas/order.json }");
    file(
        "schemas/order.json",
        """
        {"$id": "https://example.com/v1/order.json",
         "properties": {
          "item": {"$ref": "parts/item.json"},
          "text": {"$ref": "parts/item.json#/definitions/text"}}}
        """);
    file(
        "schemas/parts/item.json",
        """
        {"type": "integer",
         "definitions": {
           "text": {"type": "string"}}}
        """);

    accepts("{\"item\": 1, \"text\": \"a\"}");
    rejects(
        "{\"item\": \"a\", \"text\": 1}",
        "type schemas/parts/item.json:1",
        "type schemas/parts/item.json:3");
  }

  @ParameterizedTest
  @ValueSource(strings = {DRAFT_07, "2019-09", NEWEST})
  void leavesValuesAndNamesAlone(String version) throws IOException {
    contract(
        version,
        """
        $id: https://example.com/order
        definitions:
          real: { $id: real, type: integer }
        properties:
          $ref: { type: string }
          $id: { type: string }
          enum: { $ref: real }
          listed: { enum: [{ $ref: '#/x', $id: real, $anchor: a }, null] }
          fixed: { const: { $ref: real, properties: { $ref: real } } }
          nothing: { const: null, default: { $ref: '#/x' }, examples: [{ $ref: '#/y' }] }
          always: true
          never: false
        """);

    accepts(
        """
        {"$ref": "a", "$id": "b", "enum": 1, "listed": {"$ref": "#/x", "$id": "real", "$anchor": "a"},
         "fixed": {"$ref": "real", "properties": {"$ref": "real"}}, "nothing": null, "always": 1}
        """);
    rejects("{\"$ref\": 1, \"$id\": 1}", "type asyncapi.yaml:14", "type asyncapi.yaml:15");
    rejects("{\"enum\": \"a\"}", "type asyncapi.yaml:12");
    rejects("{\"listed\": {\"$ref\": \"#/x\"}}", "enum asyncapi.yaml:17");
    rejects("{\"fixed\": {}}", "const asyncapi.yaml:18");
    rejects("{\"nothing\": 1, \"never\": 1}", "const asyncapi.yaml:19", "false asyncapi.yaml:21");
  }

  @Test
  void escapesPathsAndPointers() throws IOException {
    contract(
        DRAFT_07,
        """
        $id: https://example.com/order
        properties:
          file: { $ref: 'a%20b/%C3%BC%20%7Bx%7D%231%25.yaml' }
          user: { $ref: '#/definitions/user~1%7Bid%7D%2050%25~0%C3%A9' }
        definitions: { 'user/{id} 50%~é': { type: integer } }
        """);
    file("a b/ü {x}#1%.yaml", "$ref: '#/a%20b'\na b: { type: string }\n");

    accepts("{\"file\": \"a\", \"user\": 1}");
    rejects("{\"file\": 1, \"user\": \"a\"}", "type a b/ü {x}#1%.yaml:2", "type asyncapi.yaml:14");
  }

  @Test
  void keepsDynamicReferencesDynamic() throws IOException {
    contract(NEWEST, "{ $ref: 'strict.json#/$defs/start' }");
    file(
        "strict.json",
        """
        {"$id": "https://example.com/strict", "$dynamicAnchor": "node",
         "$ref": "tree.json", "unevaluatedProperties": false,
         "$defs": {"start": {"$ref": "#"}}}
        """);
    file(
        "tree.json",
        """
        {"$id": "https://example.com/tree", "$dynamicAnchor": "node",
         "properties": {
           "data": {"$ref": "parts/data.json"},
           "children": {"items": {"$dynamicRef": "#node"}}}}
        """);
    file("parts/data.json", "{\"$id\": \"https://example.com/data\", \"type\": \"integer\"}");

    accepts("{\"children\": [{\"data\": 1}]}");
    rejects(
        "{\"children\": [{\"dato\": 1}]}",
        "unevaluatedProperties strict.json:2",
        "unevaluatedProperties strict.json:2");
    rejects("{\"children\": [{\"data\": \"a\"}]}", "type parts/data.json:1");
  }

  @Test
  void findsIdsBesideDynamicReferences() throws IOException {
    contract(
        NEWEST,
        """
        $id: https://example.com/schemas/order.json
        properties:
          relative: { $ref: item.json }
          whole: { $ref: 'order.json#/$defs/item' }
          text: { $ref: '#/components/schemas/Text' }
          near: { $ref: '#/$defs/item' }
          tree: { $ref: tree }
          far: { $ref: 'https://example.com/named-default' }
        $defs:
          item: { $id: item.json, type: integer, properties: { a: { $ref: '#' } } }
          tree: { $id: tree, $dynamicAnchor: node, properties: { a: { $dynamicRef: '#node' } }, maxProperties: 1 }
        """);

    accepts(
        "{\"relative\": 1, \"whole\": 1, \"far\": 1, \"text\": \"a\", \"near\": 1, \"tree\": {\"a\": {}}}");
    rejects("{\"relative\": \"a\"}", "type asyncapi.yaml:6");
    rejects("{\"whole\": \"a\"}", "type asyncapi.yaml:6");
    rejects("{\"far\": \"a\"}", "type asyncapi.yaml:6");
    rejects("{\"text\": 1}", "type asyncapi.yaml:23");
    rejects("{\"near\": \"a\"}", "type asyncapi.yaml:6");
    rejects("{\"tree\": {\"a\": {\"a\": 1, \"b\": 1}}}", "maxProperties asyncapi.yaml:6");
  }

  @Test
  void judgesStrictlyBehindIds() throws IOException {
    Path contract =
        contract(
            DRAFT_07,
            """
            $id: https://example.com/order
            properties: { item: { $ref: item } }
            definitions:
              item: { $id: item, oneOf: [{ properties: { id: { $ref: '#/components/schemas/Text' } } }] }
            """);
    MessageValidator strict =
        new MessageValidator(ContractLoader.load(contract), Strictness.STRICT);

    assertThat(strict.validate(Target.any(), "{\"item\": {\"id\": \"a\"}}").findings()).isEmpty();
    assertThat(strict.validate(Target.any(), "{\"item\": {\"di\": \"a\"}}").findings())
        .extracting(finding -> finding.rule().value())
        .containsExactlyInAnyOrder("missing-property", "undocumented-property");
  }

  @Test
  void refusesAUrlThatNoLoadedSchemaHas() throws IOException {
    contract(DRAFT_07, "{ $id: 'https://example.com/a', $ref: 'https://example.com/b' }");

    assertThat(refusal())
        .isEqualTo(
            "broken-reference The reference \"https://example.com/b\" is a URL; nothing is"
                + " fetched.");
  }
}
