package io.messagecontract.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.InvalidContractException;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.load.ContractLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A contract that can be written down in AsyncAPI 2.6 and in 3.0.
 *
 * @param tree {@code version}, {@code dialect}, whether messages are {@code named}, {@code
 *     channels} by address, each with its {@code actions} and its {@code messages} by name, and
 *     {@code schemas} by name
 */
record ContractDraft(ObjectNode tree) {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String FORMAT = "application/schema+json;version=draft/2020-12";

  ContractDraft copy() {
    return new ContractDraft(tree.deepCopy());
  }

  SchemaDialect dialect() {
    return SchemaDialect.valueOf(tree.get("dialect").textValue());
  }

  ObjectNode channels() {
    return (ObjectNode) tree.get("channels");
  }

  ObjectNode schemas() {
    return (ObjectNode) tree.get("schemas");
  }

  static ObjectNode messages(JsonNode channel) {
    return (ObjectNode) channel.get("messages");
  }

  /** In version 2 it is an operation that leads to a message, in version 3 there may be none. */
  boolean isWritableInVersion2() {
    for (JsonNode channel : channels()) {
      if (channel.path("actions").isEmpty() || channel.path("messages").isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Loads it as AsyncAPI 3.0; nothing if an edit has made it no contract. */
  Optional<Contract> load(Path file) {
    return load(file, version3());
  }

  /** Loads the same contract as AsyncAPI 2.6. */
  Optional<Contract> loadVersion2(Path file) {
    return load(file, version2());
  }

  private static Optional<Contract> load(Path file, JsonNode document) {
    try {
      Files.writeString(file, document.toString());
      Contract contract = ContractLoader.load(file);
      Files.delete(file);
      return Optional.of(contract);
    } catch (InvalidContractException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ObjectNode version3() {
    ObjectNode document = document("3.0.0");
    ObjectNode channels = document.putObject("channels");
    ObjectNode operations = document.putObject("operations");
    int number = 0;
    for (Map.Entry<String, JsonNode> channel : channels().properties()) {
      String key = "channel" + number++;
      ObjectNode written = channels.putObject(key).put("address", channel.getKey());
      ObjectNode messages = written.putObject("messages");
      for (Map.Entry<String, JsonNode> message : messages(channel.getValue()).properties()) {
        ObjectNode copy = message(message);
        if (isNewDialect() && copy.has("payload")) {
          JsonNode payload = copy.get("payload");
          copy.putObject("payload").put("schemaFormat", FORMAT).set("schema", payload);
        }
        messages.set(message.getKey(), copy);
      }
      for (JsonNode action : channel.getValue().get("actions")) {
        ObjectNode operation = operations.putObject(key + action.textValue());
        operation.set("action", action);
        operation.putObject("channel").put("$ref", "#/channels/" + key);
      }
    }
    return withSchemas(document);
  }

  ObjectNode version2() {
    ObjectNode document = document("2.6.0");
    ObjectNode channels = document.putObject("channels");
    ObjectNode components = document.putObject("components").putObject("messages");
    int number = 0;
    for (Map.Entry<String, JsonNode> channel : channels().properties()) {
      ArrayNode references = NODES.arrayNode();
      for (Map.Entry<String, JsonNode> message : messages(channel.getValue()).properties()) {
        ObjectNode copy = message(message);
        if (isNewDialect() && copy.has("payload")) {
          copy.put("schemaFormat", FORMAT);
        }
        String key = "message" + number++;
        components.set(key, copy);
        references.addObject().put("$ref", "#/components/messages/" + key);
      }
      ObjectNode written = channels.putObject(channel.getKey());
      for (JsonNode action : channel.getValue().get("actions")) {
        String operation = action.textValue().equals("send") ? "subscribe" : "publish";
        JsonNode carried =
            references.size() == 1
                ? references.get(0).deepCopy()
                : NODES.objectNode().set("oneOf", references.deepCopy());
        written.putObject(operation).set("message", carried);
      }
    }
    return withSchemas(document);
  }

  private boolean isNewDialect() {
    return dialect() != SchemaDialect.DRAFT_07;
  }

  private ObjectNode document(String specification) {
    ObjectNode document = NODES.objectNode().put("asyncapi", specification);
    ObjectNode info = document.putObject("info").put("title", "Orders");
    info.set("version", tree.get("version"));
    if (tree.path("named").booleanValue()) {
      document.put("x-message-name-location", "$message.payload#/name");
    }
    return document;
  }

  private static ObjectNode message(Map.Entry<String, JsonNode> message) {
    ObjectNode copy = NODES.objectNode().put("name", message.getKey());
    copy.setAll((ObjectNode) message.getValue().deepCopy());
    return copy;
  }

  private ObjectNode withSchemas(ObjectNode document) {
    document.withObject("/components").set("schemas", schemas().deepCopy());
    return document;
  }
}
