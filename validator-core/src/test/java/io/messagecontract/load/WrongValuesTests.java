package io.messagecontract.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.lint.ContractLinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Puts every kind of value in every place of a document: each time it loads, or says why not. */
class WrongValuesTests {

  private static final String VERSION_2 =
      """
      asyncapi: 2.6.0
      info: { title: Orders, version: '1' }
      defaultContentType: application/json
      channels:
        orders:
          publish:
            operationId: place
            message:
              oneOf:
                - $ref: '#/components/messages/placed'
                - name: Paid
                  schemaFormat: application/schema+json;version=draft-07
                  headers: { properties: { id: { type: string } } }
                  payload: { type: [string], pattern: '^a' }
                  examples: [{ name: one, payload: a }]
      components:
        messages: { placed: { messageId: placed, payload: { $ref: '#/components/schemas/s' } } }
        schemas: { s: { type: object, required: [a], allOf: [{ $ref: '#/components/schemas/t' }] }, t: {} }
      """;

  private static final String VERSION_3 =
      """
      asyncapi: 3.0.0
      info: { title: Orders, version: '1' }
      x-message-name-location: $message.payload#/a
      channels:
        orders:
          address: orders
          messages:
            placed: { $ref: '#/components/messages/placed' }
            paid: { payload: { schemaFormat: application/schema+json, schema: { enum: [a] } } }
      operations:
        send:
          action: send
          channel: { $ref: '#/channels/orders' }
          messages: [{ $ref: '#/channels/orders/messages/placed' }]
      components:
        messages: { placed: { name: Placed, contentType: application/json, payload: { $ref: '#/components/schemas/s' }, examples: [{ payload: { a: 1 } }] } }
        schemas: { s: { properties: { a: { minimum: 1, not: { const: 2 } } }, additionalProperties: false } }
      """;

  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "5",
          "\"\"",
          "\"x\"",
          "[]",
          "[5]",
          "[{}]",
          "{}",
          "{\"\": null}",
          "{\"$ref\": 5}",
          "{\"$ref\": \"#\"}",
          "{\"$ref\": \"#/nothing\"}");

  @TempDir private Path folder;

  private static JsonNode read(String text) {
    try {
      return new DocumentReader().read("text", text.getBytes(UTF_8)).root();
    } catch (DocumentException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest(name = "document {index}")
  @ValueSource(strings = {VERSION_2, VERSION_3})
  void readsOrRefusesEveryVariant(String text) throws IOException {
    JsonNode root = read(text);

    assertThat(variant(root)).isEmpty();
    assertThat(allOf(new Place("", "", root), root)).isGreaterThan(500);
  }

  private int allOf(Place place, JsonNode root) throws IOException {
    int count = 0;
    for (Place child : place.children()) {
      for (String value : VALUES) {
        variant(with(root, child.pointer(), read(value)));
        count++;
      }
      count += allOf(child, root);
    }
    return count;
  }

  private static JsonNode with(JsonNode root, String pointer, JsonNode value) {
    JsonPointer at = JsonPointer.compile(pointer);
    JsonNode copy = root.deepCopy();
    JsonNode parent = copy.at(at.head());
    if (parent instanceof ArrayNode array) {
      array.set(at.last().getMatchingIndex(), value);
    } else {
      ((ObjectNode) parent).set(at.last().getMatchingProperty(), value);
    }
    return copy;
  }

  /** Returns why a variant is refused; nothing, if it is loaded. */
  private List<Finding> variant(JsonNode root) throws IOException {
    Path file = Files.writeString(folder.resolve("asyncapi.json"), root.toString());
    try {
      List<Finding> findings =
          ContractLinter.findings(ContractLoader.read(file, folder, LoadSettings.DEFAULT));
      assertThat(findings)
          .allSatisfy(
              finding -> {
                assertThat(finding.location().position()).as(root.toString()).isPresent();
                assertThat(finding.hint()).isPresent();
              });
      return findings.stream().filter(Finding::isError).toList();
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(root.toString(), e);
    }
  }
}
