package io.messagecontract.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Makes a schema of bytes: each says what comes next, and where there are no more it ends. */
final class SchemaBytes {

  /** Values that such schemas tell apart. */
  static final List<JsonNode> VALUES =
      Stream.of(
              "null, true, -1, 0, 1, 1.5, 2, 3, \"\", \"a\", \"ab\", \"1\", [], [0], [1, \"a\"]",
              "[1, 1], [null, 1, 2], {}, {\"a\": 0}, {\"a\": \"a\"}, {\"b\": null}, {\"c\": 1}",
              "{\"a\": 1, \"b\": 2}, {\"a\": [], \"b\": \"ab\"}, {\"a\": {\"a\": 1}}",
              "{\"a\": 1, \"b\": 1, \"c\": 1}, {\"ab\": 1}, {\"a\": {\"b\": {\"a\": 2}}}")
          .map(values -> Fuzzed.json('[' + values + ']'))
          .flatMap(values -> Stream.iterate(0, i -> i < values.size(), i -> i + 1).map(values::get))
          .toList();

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DEEPEST = 4;
  private static final int MOST_BYTES = 60;
  private static final List<String> NAMES = List.of("a", "b", "c", "ab");
  private static final List<String> TYPES =
      List.of("object", "object", "string", "integer", "number", "array", "boolean", "null");
  private static final List<String> PATTERNS = List.of("^a", "b$", "^[0-9]+$", "^(a|b)*$", ".");
  private static final List<String> COUNTS =
      List.of("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties");
  private static final List<String> BOUNDS =
      List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum");
  private static final List<String> SEVERAL = List.of("allOf", "anyOf", "oneOf");
  private static final List<String> ONE =
      List.of("not", "if", "then", "else", "items", "contains", "additionalProperties");

  private final byte[] bytes;
  private int at;

  private SchemaBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The second schema is made of the bytes of the first, two of which the last four replace. */
  static JsonNode pair(byte[] bytes) {
    int length = Math.max(0, Math.min(MOST_BYTES, bytes.length - 4));
    byte[] first = Arrays.copyOf(bytes, length);
    byte[] second = first.clone();
    for (int i = length; length > 0 && i + 1 < bytes.length && i < length + 4; i += 2) {
      second[(bytes[i] & 0xFF) % length] = bytes[i + 1];
    }
    return NODES.arrayNode().add(of(first)).add(of(second));
  }

  private static JsonNode of(byte[] bytes) {
    return new SchemaBytes(bytes).schema(0);
  }

  private int next(int bound) {
    return at < bytes.length ? (bytes[at++] & 0xFF) % bound : 0;
  }

  private String one(List<String> words) {
    return words.get(next(words.size()));
  }

  private JsonNode schema(int depth) {
    ObjectNode schema = NODES.objectNode();
    for (int left = next(5); left > 0 && depth < DEEPEST; left--) {
      add(schema, depth + 1);
    }
    return schema;
  }

  private void add(ObjectNode schema, int depth) {
    switch (next(13)) {
      case 0 -> schema.put("type", one(TYPES));
      case 1, 2, 3 -> schema.withObject("/properties").set(one(NAMES), schema(depth));
      case 4 -> schema.set("required", names());
      case 5 -> schema.put(one(COUNTS), next(4));
      case 6 -> schema.put(one(BOUNDS), next(5) - 1);
      case 7 -> schema.set(one(SEVERAL), NODES.arrayNode().add(schema(depth)).add(schema(depth)));
      case 8 -> schema.set(one(ONE), schema(depth));
      case 9 -> schema.put("additionalProperties", next(2) == 0);
      case 10 -> schema.set("enum", values());
      case 11 -> schema.put("pattern", one(PATTERNS));
      default -> schema.withObject("/patternProperties").set(one(PATTERNS), schema(depth));
    }
  }

  private ArrayNode names() {
    ArrayNode names = NODES.arrayNode();
    NAMES.subList(0, 1 + next(NAMES.size())).forEach(names::add);
    return names;
  }

  private ArrayNode values() {
    ArrayNode values = NODES.arrayNode().add(value());
    JsonNode other = value();
    return other.equals(values.get(0)) ? values : values.add(other);
  }

  private JsonNode value() {
    return VALUES.get(next(VALUES.size()));
  }
}
