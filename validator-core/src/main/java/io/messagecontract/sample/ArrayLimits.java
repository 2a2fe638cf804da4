package io.messagecontract.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.messagecontract.formula.Kind;
import io.messagecontract.formula.Term.Measure;
import io.messagecontract.inclusion.Focus;
import io.messagecontract.inclusion.ValueFinder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Arrays, and objects that are maps, with as few and as many parts as a schema allows. */
final class ArrayLimits {

  /** Where a schema sets no limit, or a greater one. */
  private static final int LONG = 100;

  /** Items of which each has to be another one are looked for one by one. */
  private static final int LONGEST_SEARCH = 12;

  private ArrayLimits() {}

  static List<JsonNode> shortest(ValueFinder finder, Spot spot) {
    if (!spot.value().isArray()) {
      return List.of();
    }
    int least =
        limit(spot, "minItems").max(BigDecimal.ZERO).min(BigDecimal.valueOf(LONG)).intValue();
    return least >= spot.value().size() ? List.of() : sized(finder, spot, least);
  }

  static List<JsonNode> longest(ValueFinder finder, Spot spot) {
    boolean none = !spot.value().isArray() || spot.value().isEmpty();
    Optional<BigDecimal> most =
        spot.values("maxItems").stream().map(JsonNode::decimalValue).min(BigDecimal::compareTo);
    int size = most.orElse(BigDecimal.valueOf(LONG)).min(BigDecimal.valueOf(LONG)).intValue();
    return none || size <= spot.value().size() ? List.of() : sized(finder, spot, size);
  }

  /** An object whose properties all have names that nobody documents. */
  static List<JsonNode> emptyMap(Spot spot) {
    boolean isMap = spot.value().isObject() && spot.keyword("properties").isEmpty();
    return isMap ? List.of(JsonNodeFactory.instance.objectNode()) : List.of();
  }

  private static BigDecimal limit(Spot spot, String keyword) {
    return spot.values(keyword).stream()
        .map(JsonNode::decimalValue)
        .max(BigDecimal::compareTo)
        .orElse(BigDecimal.ZERO);
  }

  private static List<JsonNode> sized(ValueFinder finder, Spot spot, int size) {
    ArrayNode copies = resized(spot, size, false);
    ArrayNode different = resized(spot, size, true);
    if (size > LONGEST_SEARCH || finder.accepts(spot.entries(), copies)) {
      return List.of(copies, different);
    }
    Focus focus = Focus.onMeasure(Kind.ARRAY, Measure.ITEMS, BigDecimal.valueOf(size));
    return finder
        .find(spot.entries(), focus)
        .map(found -> List.<JsonNode>of(different, found))
        .orElse(List.of(different));
  }

  private static ArrayNode resized(Spot spot, int size, boolean numbered) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < size; i++) {
      JsonNode item = spot.value().path(Math.min(i, spot.value().size() - 1));
      array.add(numbered && i > 0 ? another(item, i) : item);
    }
    return array;
  }

  /** Returns like items of which each is another one, as far as there are others. */
  static ArrayNode numbered(ArrayNode array) {
    ArrayNode others = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < array.size(); i++) {
      others.add(i == 0 ? array.get(0) : another(array.get(i), i));
    }
    return others;
  }

  /** Returns a like value that no other number gives, if it has a text or a whole number. */
  static JsonNode another(JsonNode item, int number) {
    if (item instanceof ObjectNode object) {
      ObjectNode other = JsonNodeFactory.instance.objectNode();
      object.properties().forEach(m -> other.set(m.getKey(), another(m.getValue(), number)));
      return other;
    }
    if (item.isTextual()) {
      return TextNode.valueOf(item.textValue() + number);
    }
    return item.isIntegralNumber()
        ? BigIntegerNode.valueOf(item.bigIntegerValue().add(BigInteger.valueOf(number)))
        : item;
  }
}
