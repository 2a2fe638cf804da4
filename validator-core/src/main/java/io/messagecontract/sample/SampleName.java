package io.messagecontract.sample;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.contract.RuntimeExpression;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.RawMessage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads and writes a message's name where the contract says that its messages carry it. */
final class SampleName {

  private SampleName() {}

  /** What a sample says there. */
  static Optional<String> read(Sample sample, RuntimeExpression place) {
    JsonPointer pointer = JsonPointer.compile(place.pointer());
    return Optional.ofNullable(
        switch (place.source()) {
          case HEADER -> sample.headers().get(pointer.getMatchingProperty());
          case PAYLOAD -> tree(sample.text()).at(pointer).textValue();
        });
  }

  /** The same sample with its message's name; unchanged where there is no room for it. */
  static Sample write(Sample sample, RuntimeExpression place) {
    JsonPointer pointer = JsonPointer.compile(place.pointer());
    String name = sample.message().name();
    return switch (place.source()) {
      case HEADER -> {
        Map<String, String> headers = new LinkedHashMap<>(sample.headers());
        headers.put(pointer.getMatchingProperty(), name);
        yield sample.withHeaders(headers);
      }
      case PAYLOAD -> sample.withText(write(tree(sample.text()), pointer, name).toString());
    };
  }

  /** Reads a text that the validator has read. */
  static JsonNode tree(String text) {
    try {
      return new DocumentReader().readJson(RawMessage.of(text)).root().deepCopy();
    } catch (DocumentException e) {
      throw new IllegalStateException("the validator has read this text", e);
    }
  }

  /** Objects on the way are made if they are absent; a value that is none stays as it is. */
  private static JsonNode write(JsonNode value, JsonPointer pointer, String name) {
    if (pointer.matches()) {
      return JsonNodeFactory.instance.textNode(name);
    }
    JsonPointer rest = pointer.tail();
    if (value instanceof ObjectNode object) {
      String key = pointer.getMatchingProperty();
      JsonNode member = object.has(key) ? object.get(key) : JsonNodeFactory.instance.objectNode();
      object.set(key, write(member, rest, name));
    } else if (value instanceof ArrayNode array && array.has(pointer.getMatchingIndex())) {
      int index = pointer.getMatchingIndex();
      array.set(index, write(array.get(index), rest, name));
    }
    return value;
  }
}
