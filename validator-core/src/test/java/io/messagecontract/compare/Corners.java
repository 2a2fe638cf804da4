package io.messagecontract.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.messagecontract.inclusion.RandomValues;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The values at which schemas may change their mind, and which of them a schema seems to take. */
final class Corners {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> TEXTS =
      List.of(
          "",
          "a",
          "é😀",
          "abc",
          "ABC",
          "EUR",
          "USD",
          "ORD-1",
          "ORD-",
          "12",
          "12345",
          "a-b",
          "-",
          "2024-02-29",
          "2024-02-29T10:00:00Z",
          "a@b.example",
          "https://a.example/",
          "0f8fad5b-d9cb-469f-a165-70867728950e",
          "1.0.0",
          "NEW",
          "OTHER");
  private static final List<BigDecimal> STEPS =
      List.of(BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("0.5"), new BigDecimal("0.01"));
  private static final int LONGEST = 40;

  private final List<JsonNode> all;
  private final Map<List<JsonNode>, List<JsonNode>> fitting = new HashMap<>();

  /** Collects the corners of both documents. */
  Corners(Dice dice, JsonNode before, JsonNode after) {
    Set<JsonNode> found = new LinkedHashSet<>();
    TEXTS.forEach(text -> found.add(NODES.textNode(text)));
    RandomPayloads.VALUES.forEach(text -> found.add(NODES.textNode(text)));
    found.add(NODES.nullNode());
    found.add(NODES.booleanNode(true));
    found.add(NODES.booleanNode(false));
    found.add(NODES.numberNode(new BigDecimal("1E+20")));
    collect(before, found);
    collect(after, found);
    RandomValues odd = new RandomValues(dice.random(), List.of(before.path("components")));
    for (int i = 0; i < TEXTS.size(); i++) {
      found.add(odd.next());
    }
    this.all = List.copyOf(found);
  }

  private static void collect(JsonNode node, Set<JsonNode> found) {
    if (node.isNumber()) {
      for (BigDecimal step : STEPS) {
        found.add(NODES.numberNode(node.decimalValue().add(step)));
        found.add(NODES.numberNode(node.decimalValue().subtract(step)));
      }
    }
    for (String length : List.of("minLength", "maxLength")) {
      int size = node.path(length).asInt(LONGEST);
      if (size < LONGEST) {
        found.add(NODES.textNode("x".repeat(size)));
        found.add(NODES.textNode("x".repeat(size + 1)));
      }
    }
    if (node.has("const")) {
      found.add(node.get("const"));
    }
    node.path("enum").forEach(found::add);
    node.forEach(child -> collect(child, found));
  }

  JsonNode any(Dice dice) {
    return dice.any(all).deepCopy();
  }

  /** Mostly one that all parts seem to take; one that none takes if they exclude each other. */
  JsonNode any(List<JsonNode> parts, Dice dice) {
    List<JsonNode> taken =
        fitting.computeIfAbsent(
            List.copyOf(parts),
            wanted ->
                all.stream()
                    .filter(value -> wanted.stream().allMatch(part -> isTaken(part, value)))
                    .toList());
    return taken.isEmpty() || dice.oneIn(30) ? any(dice) : dice.any(taken).deepCopy();
  }

  private static boolean isTaken(JsonNode schema, JsonNode value) {
    if (schema.has("const") && !schema.get("const").equals(value)) {
      return false;
    }
    List<JsonNode> values = new ArrayList<>();
    schema.path("enum").forEach(values::add);
    if (schema.has("enum") && !values.contains(value)) {
      return false;
    }
    return isTyped(schema.path("type"), value)
        && (!value.isTextual() || isText(schema, value.textValue()))
        && (!value.isNumber() || isNumber(schema, value.decimalValue()));
  }

  private static boolean isTyped(JsonNode type, JsonNode value) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isTyped(one, value)) {
          return true;
        }
      }
      return false;
    }
    return switch (type.asText()) {
      case "string" -> value.isTextual();
      case "integer" -> value.isNumber() && value.decimalValue().stripTrailingZeros().scale() <= 0;
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "null" -> value.isNull();
      case "array" -> value.isArray();
      case "object" -> value.isObject();
      default -> true;
    };
  }

  private static boolean isText(JsonNode schema, String text) {
    int length = text.codePointCount(0, text.length());
    return length >= schema.path("minLength").asInt(0)
        && length <= schema.path("maxLength").asInt(Integer.MAX_VALUE)
        && (!schema.has("pattern")
            || Pattern.compile(schema.get("pattern").asText()).matcher(text).find());
  }

  private static boolean isNumber(JsonNode schema, BigDecimal number) {
    return (!schema.has("minimum") || number.compareTo(schema.get("minimum").decimalValue()) >= 0)
        && (!schema.has("maximum") || number.compareTo(schema.get("maximum").decimalValue()) <= 0)
        && (!schema.has("exclusiveMinimum")
            || number.compareTo(schema.get("exclusiveMinimum").decimalValue()) > 0)
        && (!schema.has("multipleOf")
            || number.remainder(schema.get("multipleOf").decimalValue()).signum() == 0);
  }
}
