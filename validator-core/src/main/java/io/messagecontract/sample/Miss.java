package io.messagecontract.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.messagecontract.document.Place;
import io.messagecontract.formula.Scalar;
import io.messagecontract.inclusion.ValuePath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A small mistake in one place of a value, as producers make it.
 *
 * @param name what it is
 * @param path where
 * @param value what stands there; empty where nothing does
 */
record Miss(String name, ValuePath path, Optional<JsonNode> value) {

  private static final int LONGEST = 10_000;

  /** Returns a copy with the mistake. */
  JsonNode in(JsonNode whole) {
    return value.map(v -> Edit.set(whole, path, v)).orElseGet(() -> Edit.remove(whole, path));
  }

  /** Returns mistakes that a keyword may reject; whether it does is for others to find out. */
  static List<Miss> of(Spot spot, Place keyword) {
    JsonNode at = spot.value();
    JsonNode limit = keyword.node();
    return switch (keyword.key()) {
      case "type", "anyOf", "oneOf" ->
          List.of(
              set(spot, kind(confused(at)), confused(at)), set(spot, "null", NullNode.instance));
      case "required" -> absent(spot, limit);
      case "dependentRequired", "dependencies" -> dependents(spot, limit);
      case "enum", "const" -> another(spot, at);
      case "additionalProperties", "unevaluatedProperties" -> List.of(undocumented(spot));
      case "maxLength" -> length(spot, limit, 1);
      case "minLength" -> length(spot, limit, -1);
      case "maximum" -> next(spot, limit, 1);
      case "minimum" -> next(spot, limit, -1);
      case "exclusiveMaximum", "exclusiveMinimum" -> next(spot, limit, 0);
      case "multipleOf" -> between(spot, limit);
      case "uniqueItems" -> twice(spot);
      case "maxItems" -> items(spot, limit, 1);
      case "minItems" -> items(spot, limit, -1);
      default -> List.of();
    };
  }

  /** What a value of that kind is mistaken for. */
  private static JsonNode confused(JsonNode value) {
    if (value.isTextual()) {
      return IntNode.valueOf(0);
    }
    if (value.isArray() && !value.isEmpty()) {
      return value.get(0);
    }
    return TextNode.valueOf(value.isContainerNode() ? "text" : value.asText());
  }

  private static String kind(JsonNode value) {
    return switch (value.getNodeType()) {
      case STRING -> "a string";
      case NUMBER -> "a number";
      case OBJECT -> "an object";
      case ARRAY -> "an array";
      default -> "a " + value.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
    };
  }

  private static Miss set(Spot spot, String what, JsonNode value) {
    return new Miss(spot.name() + ", " + what, spot.path(), Optional.of(value));
  }

  private static List<Miss> set(Spot spot, String text) {
    return List.of(new Miss(spot.name(), spot.path(), Optional.of(TextNode.valueOf(text))));
  }

  private static List<Miss> next(Spot spot, JsonNode limit, int step) {
    if (!limit.isNumber() || !spot.value().isNumber()) {
      return List.of();
    }
    JsonNode beyond = Scalar.of(limit.decimalValue().add(BigDecimal.valueOf(step))).node();
    return List.of(new Miss(spot.name(), spot.path(), Optional.of(beyond)));
  }

  private static List<Miss> between(Spot spot, JsonNode multiple) {
    if (!spot.value().isNumber() || Math.abs((long) multiple.decimalValue().scale()) > 100) {
      return List.of();
    }
    BigDecimal half = multiple.decimalValue().multiply(new BigDecimal("0.5"));
    BigDecimal part = spot.value().isIntegralNumber() ? BigDecimal.ONE : half;
    JsonNode other = Scalar.of(spot.value().decimalValue().add(part)).node();
    return List.of(new Miss(spot.name(), spot.path(), Optional.of(other)));
  }

  private static List<Miss> twice(Spot spot) {
    if (!spot.value().isArray() || spot.value().isEmpty()) {
      return List.of();
    }
    ArrayNode array = JsonNodeFactory.instance.arrayNode().addAll((ArrayNode) spot.value());
    array.add(array.get(0));
    return List.of(new Miss(spot.name(), spot.path(), Optional.of(array)));
  }

  private static List<Miss> absent(Spot spot, JsonNode names) {
    List<Miss> absent = new ArrayList<>();
    for (JsonNode name : names) {
      ValuePath path = spot.path().property(name.asText());
      absent.add(new Miss("without " + Spot.name(path), path, Optional.empty()));
    }
    return absent;
  }

  private static List<Miss> dependents(Spot spot, JsonNode keyword) {
    return keyword.properties().stream()
        .filter(entry -> entry.getValue().isArray() && spot.value().has(entry.getKey()))
        .flatMap(entry -> absent(spot, entry.getValue()).stream())
        .toList();
  }

  private static List<Miss> another(Spot spot, JsonNode at) {
    if (at.isBoolean()) {
      JsonNode other = BooleanNode.valueOf(!at.booleanValue());
      return List.of(new Miss(spot.name(), spot.path(), Optional.of(other)));
    }
    return at.isTextual() ? set(spot, at.textValue() + "?") : next(spot, at, 1);
  }

  private static Miss undocumented(Spot spot) {
    ValuePath path = spot.path().property(spot.undocumented());
    return new Miss(Spot.name(path), path, Optional.of(TextNode.valueOf("undocumented")));
  }

  private static List<Miss> length(Spot spot, JsonNode limit, int step) {
    long length = limit.asLong() + step;
    boolean possible = spot.value().isTextual() && length >= 0 && length <= LONGEST;
    String text = spot.value().asText();
    return possible
        ? set(spot, TextLimits.fit(text.isEmpty() ? "a" : text, (int) length))
        : List.of();
  }

  private static List<Miss> items(Spot spot, JsonNode limit, int step) {
    long size = limit.asLong() + step;
    if (!spot.value().isArray() || spot.value().isEmpty() || size < 0 || size > LONGEST) {
      return List.of();
    }
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < size; i++) {
      array.add(spot.value().get(Math.min(i, spot.value().size() - 1)));
    }
    boolean isUnique = spot.values("uniqueItems").stream().anyMatch(JsonNode::booleanValue);
    JsonNode items = isUnique ? ArrayLimits.numbered(array) : array;
    return List.of(new Miss(spot.name(), spot.path(), Optional.of(items)));
  }
}
