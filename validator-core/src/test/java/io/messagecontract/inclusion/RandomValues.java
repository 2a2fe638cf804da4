package io.messagecontract.inclusion;

import static io.messagecontract.inclusion.SchemaVocabulary.any;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Makes up values that have to do with schemas: of the constants, bounds and names in them, nested
 * as they are.
 */
public final class RandomValues {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int DEEPEST = 4;

  private final Random random;
  private final List<JsonNode> scalars;
  private final List<JsonNode> schemas = new ArrayList<>();

  public RandomValues(Random random, List<JsonNode> roots) {
    this.random = random;
    Set<JsonNode> found = new LinkedHashSet<>(SchemaVocabulary.VALUES);
    SchemaVocabulary.TEXTS.forEach(text -> found.add(NODES.textNode(text)));
    roots.forEach(root -> collect(root, found));
    this.scalars = List.copyOf(found);
  }

  private void collect(JsonNode node, Set<JsonNode> found) {
    if (node.isObject()) {
      schemas.add(node);
    }
    if (node.isNumber()) {
      BigDecimal number = node.decimalValue();
      for (BigDecimal step : List.of(BigDecimal.ZERO, BigDecimal.ONE, HALF)) {
        found.add(NODES.numberNode(number.add(step)));
        found.add(NODES.numberNode(number.subtract(step)));
      }
    } else if (node.path("const").isContainerNode()) {
      found.add(node.get("const"));
    }
    node.path("enum").forEach(found::add);
    node.forEach(child -> collect(child, found));
  }

  /** Returns another value. */
  public JsonNode next() {
    return next(schemas.isEmpty() ? NODES.objectNode() : schemas.get(0), 0);
  }

  /** Most values are built after a schema, the rest at random. */
  private JsonNode next(JsonNode schema, int depth) {
    JsonNode guide = random.nextInt(4) == 0 && !schemas.isEmpty() ? any(random, schemas) : schema;
    JsonNode values = guide.path("enum");
    if (guide.has("const")) {
      return guide.get("const");
    }
    if (values.isArray() && !values.isEmpty() && random.nextInt(5) > 0) {
      return values.get(random.nextInt(values.size()));
    }
    if (depth >= DEEPEST) {
      return any(random, scalars);
    }
    return switch (type(guide)) {
      case "array" -> array(guide, depth);
      case "object" -> object(guide, depth);
      case "string" -> NODES.textNode(any(random, SchemaVocabulary.TEXTS));
      case "integer", "number" -> any(random, scalars.stream().filter(JsonNode::isNumber).toList());
      default -> any(random, scalars);
    };
  }

  private String type(JsonNode guide) {
    JsonNode type = guide.path("type");
    if (type.isArray() && !type.isEmpty()) {
      type = type.get(random.nextInt(type.size()));
    }
    if (type.isTextual()) {
      return type.textValue();
    }
    return switch (random.nextInt(5)) {
      case 0, 1 -> "object";
      case 2 -> "array";
      default -> "any";
    };
  }

  private ArrayNode array(JsonNode guide, int depth) {
    JsonNode tuple = guide.path(guide.path("items").isArray() ? "items" : "prefixItems");
    JsonNode rest = guide.path(guide.path("items").isArray() ? "additionalItems" : "items");
    int size = guide.path("minItems").asInt(0) + random.nextInt(3);
    ArrayNode array = NODES.arrayNode();
    for (int i = 0; i < size; i++) {
      JsonNode item = random.nextInt(3) == 0 ? guide.path("contains") : rest;
      array.add(next(tuple.has(i) ? tuple.get(i) : item, depth + 1));
    }
    return array;
  }

  private ObjectNode object(JsonNode guide, int depth) {
    Set<String> names = new LinkedHashSet<>();
    guide.path("required").forEach(name -> names.add(name.asText()));
    guide.path("properties").fieldNames().forEachRemaining(names::add);
    names.removeIf(name -> random.nextInt(5) == 0);
    if (random.nextInt(3) == 0) {
      names.add(any(random, SchemaVocabulary.NAMES));
    }
    if (random.nextInt(6) == 0) {
      names.add(any(random, SchemaVocabulary.TEXTS));
    }
    ObjectNode object = NODES.objectNode();
    for (String name : names) {
      JsonNode own = guide.path("properties").path(name);
      JsonNode schema = own.isMissingNode() ? guide.path("additionalProperties") : own;
      object.set(name, next(schema, depth + 1));
    }
    return object;
  }
}
