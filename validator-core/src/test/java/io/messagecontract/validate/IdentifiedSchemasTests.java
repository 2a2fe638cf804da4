package io.messagecontract.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Loader and engine agree on what {@code $id} and anchors name. */
class IdentifiedSchemasTests extends WrittenContract {

  @ParameterizedTest
  @ValueSource(strings = {DRAFT_07, "2019-09", NEWEST})
  void findsASchemaByItsIdInTheSameDocument(String version) throws IOException {
    contract(
        version,
        """
        $id: https://example.com/schemas/order.json
        properties:
          relative: { $ref: item.json }
          absolute: { $ref: 'https://example.com/schemas/item.json' }
          whole: { $ref: 'order.json#/definitions/item' }
        definitions:
          item: { $id: item.json, type: integer }
        """);

    accepts("{\"relative\": 1, \"absolute\": 1, \"whole\": 1}");
    rejects("{\"relative\": \"a\"}", "type asyncapi.yaml:16");
    rejects("{\"absolute\": \"a\"}", "type asyncapi.yaml:16");
    rejects("{\"whole\": \"a\"}", "type asyncapi.yaml:16");
  }

  @ParameterizedTest
  @ValueSource(strings = {DRAFT_07, "2019-09", NEWEST})
  void countsFromTheNearestId(String version) throws IOException {
    contract(
        version,
        """
        $id: https://example.com/a/root.json
        properties:
          outer: { $ref: 'b/mid.json' }
        definitions:
          x: { type: string }
          mid:
            $id: b/mid.json
            properties:
              own: { $ref: '#/definitions/x' }
              up: { $ref: '../root.json#/definitions/x' }
              leaf: { $ref: c/leaf.json }
            definitions:
              x: { type: integer }
              leaf: { $id: c/leaf.json, items: { $ref: '#' }, maxItems: 1 }
        """);

    accepts("{\"outer\": {\"own\": 1, \"up\": \"a\", \"leaf\": [[[]]]}}");
    rejects("{\"outer\": {\"own\": \"a\"}}", "type asyncapi.yaml:22");
    rejects("{\"outer\": {\"up\": 1}}", "type asyncapi.yaml:14");
    rejects("{\"outer\": {\"leaf\": [[1, 2]]}}", "maxItems asyncapi.yaml:23");
  }

  @ParameterizedTest
  @ValueSource(strings = {DRAFT_07, "2019-09", NEWEST})
  void countsFromTheDocumentWhatTheSchemaItselfDoesNotHold(String version) throws IOException {
    contract(
        version,
        """
        $id: https://example.com/order.json
        properties:
          name: { $ref: '#/components/schemas/Text' }
          number: { $ref: '#/components/schemas/default' }
        """);

    accepts("{\"name\": \"a\", \"number\": 1}");
    rejects("{\"name\": 1, \"number\": \"a\"}", "type asyncapi.yaml:16", "type asyncapi.yaml:17");
  }

  @ParameterizedTest
  @ValueSource(strings = {DRAFT_07, "2019-09", NEWEST})
  void findsFilesByTheIdsThatTheyGiveThemselves(String version) throws IOException {
    contract(version, "{ allOf: [{ $ref: item.json }, { $ref: order.json }] }");
    file(
        "order.json",
        """
        {"$id": "https://example.com/v1/order.json",
         "properties": {
           "by-url": {"$ref": "https://example.com/v2/the-item"},
           "relative": {"$ref": "../v2/the-item"},
           "anchor": {"$ref": "../v2/the-item#whole"},
           "embedded": {"$ref": "../v2/part"},
           "pointer": {"$ref": "../v2/the-item#/definitions/part"}}}
        """);
    file(
        "item.json",
        """
        {"$id": "https://example.com/v2/the-item",
         "definitions": {
           "whole": {"$id": "#whole", "type": "integer"},
           "part": {"$id": "part", "type": "string"}},
         "maxLength": 3}
        """
            .replace(
                "\"$id\": \"#whole\"",
                version.equals(DRAFT_07) ? "\"$id\": \"#whole\"" : "\"$anchor\": \"whole\""));

    accepts("{\"by-url\": \"a\", \"anchor\": 1, \"embedded\": \"a\", \"pointer\": \"a\"}");
    rejects("{\"by-url\": \"long\"}", "maxLength item.json:5");
    rejects("{\"relative\": \"long\"}", "maxLength item.json:5");
    rejects("{\"anchor\": \"a\"}", "type item.json:3");
    rejects("{\"embedded\": 1, \"pointer\": 1}", "type item.json:4", "type item.json:4");
  }

  @Test
  void findsAnchorsInTheResourceThatIsMeant() throws IOException {
    contract(
        NEWEST,
        """
        $id: https://example.com/order
        $anchor: here
        properties:
          near: { $ref: '#leaf' }
          far: { $ref: 'other#leaf' }
          file: { $ref: 'leaves.yaml#leaf' }
          document: { $ref: '#elsewhere' }
        $defs:
          other: { $id: other, $defs: { leaf: { $anchor: leaf, type: integer } } }
          leaf: { $anchor: leaf, type: string }
          elsewhere: { $id: third, $anchor: elsewhere, type: 'null' }
        """);
    file("leaves.yaml", "$defs:\n  leaf: { $anchor: leaf, type: boolean }\n");

    accepts("{\"near\": \"a\", \"far\": 1, \"file\": true, \"document\": null}");
    rejects(
        "{\"near\": 1, \"far\": true, \"file\": null, \"document\": \"a\"}",
        "type asyncapi.yaml:19",
        "type asyncapi.yaml:18",
        "type leaves.yaml:2",
        "type asyncapi.yaml:20");
  }

  @Test
  void followsRelativeIdsWithoutABaseWithinTheirDocument() throws IOException {
    contract(
        DRAFT_07,
        """
        $id: order.json
        properties: { item: { $ref: item.json }, file: { $ref: file.json } }
        definitions:
          item: { $id: item.json, type: integer }
        """);
    file("file.json", "{\"$id\": \"item.json\", \"type\": \"string\"}");

    accepts("{\"item\": 1, \"file\": \"a\"}");
    rejects("{\"item\": \"a\", \"file\": 1}", "type asyncapi.yaml:13", "type file.json:1");
  }

  @Test
  void takesAnIdBesideAReferenceForItsBaseInNewerDialectsOnly() throws IOException {
    contract(
        NEWEST,
        """
        $id: https://example.com/order
        $ref: '#/$defs/order'
        $defs: { order: { properties: { item: { $ref: item } } }, item: { $id: item, type: integer } }
        """);
    accepts("{\"item\": 1}");
    rejects("{\"item\": \"a\"}", "type asyncapi.yaml:12");

    contract(
        DRAFT_07,
        """
        $id: https://example.com/order
        properties: { item: { $id: 'https://example.com/else/', $ref: item } }
        definitions:
          item: { $id: item, type: integer }
          other: { $id: else/item, type: string }
        """);
    accepts("{\"item\": 1}");
    rejects("{\"item\": \"a\"}", "type asyncapi.yaml:13");
  }

  @Test
  void refusesAnIdThatDoesNotHoldWhatIsMeant() throws IOException {
    contract(
        DRAFT_07,
        "{ items: { $ref: 'https://example.com/a#/x' }, not: { $id: 'https://example.com/a' } }");

    assertThat(refusal())
        .endsWith(
            "leads to nothing: the schema of that $id,"
                + " asyncapi.yaml#/channels/orders/messages/placed/payload/schema/not, does not"
                + " hold it.");
  }

  @Test
  void refusesAnIdThatSeveralSchemasOfOtherFilesHave() throws IOException {
    contract(DRAFT_07, "{ allOf: [{ $ref: a.json }, { $ref: b.json }, { $ref: c.json }] }");
    file("a.json", "{\"$id\": \"https://example.com/x\", \"type\": \"object\"}");
    file("b.json", "{\"$id\": \"https://example.com/x\", \"maxProperties\": 1}");
    file("c.json", "{\"properties\": {\"x\": {\"$ref\": \"https://example.com/x\"}}}");

    assertThat(refusal())
        .endsWith("does not say which schema is meant: a.json#, b.json# have that $id.");

    file("b.json", "{\"$id\": \"https://example.com/x\", \"type\": \"object\"}");
    accepts("{\"x\": {}}");
    rejects("{\"x\": 1}", "type a.json:1");
  }
}
