package io.messagecontract.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.Session;
import io.messagecontract.load.ContractLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractDigestTests {

  private static final String ORDERS =
      """
      asyncapi: 3.0.0
      info: { title: Orders, version: '1' }
      x-message-name-location: $message.payload#/name
      x-message-payload-location: $message.payload#/body
      channels:
        orders:
          address: shop/orders
          messages:
            placed:
              contentType: application/json
              headers: { type: object, properties: { trace: { type: string } } }
              payload:
                type: object
                required: [name, body]
                properties:
                  name: { const: placed }
                  body: { type: object, properties: { id: { type: integer, minimum: 1 } } }
            paid:
              contentType: application/json
              payload:
                type: object
                properties: { name: { enum: [paid, settled] }, body: true }
      operations:
        send: { action: send, channel: { $ref: '#/channels/orders' } }
      """;

  @TempDir private Path folder;
  private int folders;

  private Contract load(Map<String, String> files) throws IOException {
    Path root = Files.createDirectory(folder.resolve("v" + folders++));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(root.resolve(file.getKey()), file.getValue());
    }
    return ContractLoader.load(root.resolve("asyncapi.yaml"));
  }

  private Contract load(String document) throws IOException {
    return load(Map.of("asyncapi.yaml", document));
  }

  private static void assertSame(Contract a, Contract b) {
    assertThat(b.digest()).isEqualTo(a.digest());
    assertThat(b).isEqualTo(a).hasSameHashCodeAs(a);
  }

  private static void assertOther(Contract a, Contract b) {
    assertThat(b.digest()).isNotEqualTo(a.digest());
    assertThat(b).isNotEqualTo(a);
  }

  /** Evidence of earlier builds is worth nothing once this changes: then the form gets a number. */
  @Test
  void staysTheSameFromReleaseToRelease() throws IOException {
    assertThat(load(ORDERS).digest())
        .isEqualTo("de4e05f41bb32b5ac8f5d6b1def630a06dc8dc4f824922ac19abfbb14694d2f9");
  }

  @ParameterizedTest
  @CsvSource({"2.0.0", "2.6.0"})
  void isTheSameInVersion2(String version) throws IOException {
    assertSame(
        load(ORDERS),
        load(
            Map.of(
                "asyncapi.yaml",
                """
                x-message-payload-location: $message.payload#/body
                x-message-name-location: $message.payload#/name
                channels:
                  shop/orders:
                    subscribe:
                      message:
                        oneOf:
                        - $ref: '#/components/messages/settlement'
                        - $ref: messages.yaml#/placement
                components:
                  messages:
                    settlement:
                      name: paid
                      title: Paid
                      examples: [{ payload: { name: paid } }]
                      payload:
                        properties: { body: {}, name: { enum: [settled, paid] } }
                        type: [object]
                info: { version: '1', title: Orders, description: What is ordered. }
                asyncapi: %s
                """
                    .formatted(version),
                "messages.yaml",
                """
                placement:
                  name: placed
                  schemaFormat: application/schema+json;version=draft-07
                  headers: { $ref: '#/trace' }
                  payload: { $ref: placed.json }
                trace: { properties: { trace: { type: string } }, type: object }
                """,
                "placed.json",
                """
                { "$schema": "http://json-schema.org/draft-07/schema", "$id": "placed.json",
                  "title": "Placed", "type": "object", "required": ["body", "name"],
                  "properties": {
                    "body": { "$ref": "#/definitions/order", "type": "ignored" },
                    "name": { "const": "placed", "x-own": 1, "comment": 2 } },
                  "definitions": {
                    "order": { "$ref": "#/definitions/anOrder" },
                    "anOrder": {
                      "description": "An order", "type": "object",
                      "properties": { "id": { "$ref": "id.json" } } } } }
                """,
                "id.json",
                """
                { "minimum": 1.0e0, "type": "integer", "default": 1, "examples": [1, 2],
                  "deprecated": true, "readOnly": true, "$comment": "" }
                """)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          title: Orders                 | title: Order
          version: '1'                  | version: '2'
          #/name                        | #/kind
          x-message-name-location       | x-another-location
          #/body                        | #/payload
          x-message-payload-location    | x-another-location
          shop/orders                   | shop/order
          placed:                       | placing:
          action: send                  | action: receive
          application/json              | application/x+json
          { trace: { type: string } }   | { trace: { type: integer } }
          headers:                      | x-headers:
          required: [name, body]        | required: [name]
          { const: placed }             | { const: placing }
          { const: placed }             | { const: 1 }
          { const: placed }             | { enum: [placed] }
          minimum: 1                    | minimum: 1.1
          minimum: 1                    | maximum: 1
          minimum: 1                    | description: '1'
          { id: {                       | { no: {
          enum: [paid, settled]         | enum: [paid]
          body: true                    | body: false
          body: true                    | body: { format: date }
          body: true                    | body: { contentEncoding: base64 }
          body: true                    | body: { contentMediaType: text/plain }
          body: true                    | body: { items: {} }
          body: true                    | body: { items: [{}] }
          body: true                    | body: { additionalProperties: false }
          body: true                    | body: { discriminator: n, required: [n], properties: { n: {} } }
          body: true                    | body: { anyOf: [{ type: string }] }
          body: true                    | body: { dependencies: { a: [b] } }
          body: true                    | body: { pattern: a }
          body: true                    | body: { $schema: 'https://json-schema.org/draft/2020-12/schema' }
          """)
  void isAnotherForAnotherMeaning(String part, String other) throws IOException {
    assertThat(ORDERS).contains(part);

    assertOther(
        load(ORDERS),
        load(ORDERS.replaceFirst(Pattern.quote(part), Matcher.quoteReplacement(other))));
  }

  @Test
  void takesAFileByItsOwnDialect() throws IOException {
    String document = ORDERS.replace("{ const: placed }", "{ $ref: name.json }");
    String name = "{ \"$schema\": \"http://json-schema.org/draft-0%s/schema#\", \"minimum\": 1 }";

    Contract draft7 = load(Map.of("asyncapi.yaml", document, "name.json", name.formatted(7)));

    assertSame(draft7, load(ORDERS.replace("{ const: placed }", "{ minimum: 1 }")));
    assertOther(draft7, load(Map.of("asyncapi.yaml", document, "name.json", name.formatted(4))));
  }

  @Test
  void coversWholeDocumentsWhereReferencesAreDynamic() throws IOException {
    String document = ORDERS.replace("body: true", "body: { $ref: texts.json }");
    String texts =
        """
        { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "texts.json",
          "$ref": "list.json", "$defs": { "item": { "$dynamicAnchor": "item", "type": "string" } } }
        """;
    String list =
        """
        { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "list.json",
          "items": { "$dynamicRef": "#item" }, "$defs": { "any": { "$dynamicAnchor": "item" } } }
        """;
    Map<String, String> files =
        Map.of("asyncapi.yaml", document, "texts.json", texts, "list.json", list);

    assertSame(load(files), load(files));
    assertOther(
        load(files),
        load(
            Map.of(
                "asyncapi.yaml",
                document,
                "texts.json",
                texts.replace("string", "integer"),
                "list.json",
                list)));
  }

  @Test
  void takesChannelsOfOneAddressForOne() throws IOException {
    String together =
        """
        asyncapi: 3.0.0
        info: { title: Orders, version: '1' }
        channels:
          a:
            address: orders
            messages: { placed: { payload: true }, paid: { payload: true } }
        operations:
          send: { action: send, channel: { $ref: '#/channels/a' } }
          receive:
            action: receive
            channel: { $ref: '#/channels/a' }
            messages: [{ $ref: '#/channels/a/messages/paid' }]
        """;
    String apart =
        """
        asyncapi: 3.0.0
        info: { title: Orders, version: '1' }
        channels:
          in: { address: orders, messages: { paid: { payload: true } } }
          out:
            address: orders
            messages: { paid: { payload: true }, placed: { payload: true } }
        operations:
          receive: { action: receive, channel: { $ref: '#/channels/in' } }
          send: { action: send, channel: { $ref: '#/channels/out' } }
        """;

    assertSame(load(together), load(apart));
    assertOther(load(together), load(together.replace("address: orders", "address: order")));
    assertOther(load(together), load(together.replace("action: receive", "action: send")));
    assertOther(load(together), load(apart.replace("paid: { payload: true }, ", "")));
  }

  @Test
  void coversTheKeyOfAMessageInAnyWords() throws IOException {
    String document =
        """
        asyncapi: 3.0.0
        info: { title: Orders, version: '1' }
        channels:
          orders:
            messages: { placed: { payload: true, bindings: { kafka: { key: %s } } } }
        components:
          schemas: { id: { type: string, minLength: 1 } }
        """;
    Contract written = load(document.formatted("{ minLength: 1, type: string }"));

    assertSame(written, load(document.formatted("{ $ref: '#/components/schemas/id' }")));
    assertOther(written, load(document.formatted("{ type: string, minLength: 2 }")));
  }

  @Test
  void coversNoDocumentedExample() throws IOException {
    String document = Session.text("asyncapi.yaml");
    Path root = Files.createDirectory(folder.resolve("session"));

    Contract without =
        Session.with(root, Map.of("asyncapi.yaml", document.replace("examples:", "x-examples:")));

    assertThat(without.messages()).flatMap(Message::examples).isEmpty();
    assertThat(Session.contract().messages()).flatMap(Message::examples).hasSize(40);
    assertSame(Session.contract(), without);
  }

  @Test
  void isNoOtherObject() throws IOException {
    assertThat(load(ORDERS)).isNotEqualTo(null).isNotEqualTo(ORDERS);
  }
}
