package io.messagecontract.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes up messages that a schema documents, through references, parts and branches, with the
 * values at its corners; some of them are spoilt afterwards.
 */
final class RandomMessages {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DEEPEST = 5;

  private final Dice dice;
  private final JsonNode document;
  private final Corners corners;

  /**
   * Makes messages after the schemas of a document.
   *
   * @param document what references lead into
   * @param corners the values to choose from
   */
  RandomMessages(Dice dice, JsonNode document, Corners corners) {
    this.dice = dice;
    this.document = document;
    this.corners = corners;
  }

  JsonNode next(JsonNode schema) {
    JsonNode value = value(List.of(schema), 0);
    return dice.oneIn(3) ? spoilt(value) : value;
  }

  /** All that is said of one value, with one branch of each union. */
  private List<JsonNode> parts(List<JsonNode> schemas) {
    List<JsonNode> parts = new ArrayList<>();
    schemas.forEach(schema -> collect(schema, parts, 0));
    return parts;
  }

  private void collect(JsonNode schema, List<JsonNode> parts, int depth) {
    if (depth > 20) {
      return;
    }
    String reference = schema.path("$ref").asText(schema.path("$dynamicRef").asText());
    if (reference.startsWith("#/")) {
      collect(document.at(reference.substring(1)), parts, depth + 1);
    }
    parts.add(schema);
    schema.path("allOf").forEach(part -> collect(part, parts, depth + 1));
    for (String union : List.of("oneOf", "anyOf")) {
      JsonNode branches = schema.path(union);
      if (!branches.isEmpty()) {
        collect(branches.get(dice.below(branches.size())), parts, depth + 1);
      }
    }
    if (schema.has("if")) {
      boolean holds = schema.has("then") && dice.oneIn(2);
      collect(schema.path(holds ? "if" : "else"), parts, depth + 1);
      collect(holds ? schema.path("then") : NODES.objectNode(), parts, depth + 1);
    }
  }

  private JsonNode value(List<JsonNode> schemas, int depth) {
    List<JsonNode> parts = parts(schemas);
    boolean isLeaf = depth >= DEEPEST || dice.oneIn(25);
    if (!isLeaf && parts.stream().anyMatch(RandomMessages::isObject)) {
      return object(parts, depth);
    }
    if (!isLeaf && parts.stream().anyMatch(RandomMessages::isArray)) {
      return array(parts, depth);
    }
    return corners.any(parts, dice);
  }

  private static boolean isObject(JsonNode part) {
    return part.path("type").asText().equals("object") || part.path("properties").isObject();
  }

  private static boolean isArray(JsonNode part) {
    return part.path("type").asText().equals("array") || part.has("items");
  }

  private ObjectNode object(List<JsonNode> parts, int depth) {
    Map<String, List<JsonNode>> properties = new LinkedHashMap<>();
    Set<String> required = new LinkedHashSet<>();
    List<JsonNode> others = new ArrayList<>();
    for (JsonNode part : parts) {
      part.path("required").forEach(name -> required.add(name.asText()));
      for (Map.Entry<String, JsonNode> property : part.path("properties").properties()) {
        properties
            .computeIfAbsent(property.getKey(), n -> new ArrayList<>())
            .add(property.getValue());
      }
      if (part.path("additionalProperties").isObject()) {
        others.add(part.get("additionalProperties"));
      }
    }
    boolean isRare = dice.oneIn(4);
    Set<String> names = new LinkedHashSet<>(required);
    properties.keySet().stream().filter(n -> isRare == dice.oneIn(4)).forEach(names::add);
    if (!others.isEmpty()) {
      names.addAll(dice.some(List.of("x-1", "a", "id", "other"), dice.below(3)));
    }
    if (parts.stream().anyMatch(part -> part.has("patternProperties")) && dice.oneIn(2)) {
      names.add("x-more");
      others.add(parts.stream().map(p -> p.at("/patternProperties/^x-")).findFirst().orElseThrow());
    }
    ObjectNode object = NODES.objectNode();
    for (String name : names) {
      object.set(name, value(properties.getOrDefault(name, others), depth + 1));
    }
    return object;
  }

  private ArrayNode array(List<JsonNode> parts, int depth) {
    int least = 0;
    int most = Integer.MAX_VALUE;
    for (JsonNode part : parts) {
      least = Math.max(least, part.path("minItems").asInt(0));
      most = Math.min(most, part.path("maxItems").asInt(most));
    }
    int size = dice.oneIn(12) ? least + 6 : Math.min(least + dice.below(3), most);
    ArrayNode array = NODES.arrayNode();
    for (int i = 0; i < Math.min(size, 20); i++) {
      List<JsonNode> items = new ArrayList<>();
      for (JsonNode part : parts) {
        JsonNode tuple = part.path(part.path("items").isArray() ? "items" : "prefixItems");
        JsonNode rest = part.path(part.path("items").isArray() ? "additionalItems" : "items");
        items.add(tuple.has(i) ? tuple.get(i) : rest);
      }
      array.add(value(items, depth + 1));
    }
    return array;
  }

  private JsonNode spoilt(JsonNode value) {
    if (value instanceof ObjectNode object && !object.isEmpty()) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      String name = dice.any(names);
      switch (dice.below(4)) {
        case 0 -> object.remove(name);
        case 1 -> object.set(name, corners.any(dice));
        case 2 -> object.set(dice.any(RandomPayloads.NAMES), corners.any(dice));
        default -> object.set(name, spoilt(object.get(name)));
      }
      return object;
    }
    if (value instanceof ArrayNode array && !array.isEmpty()) {
      return switch (dice.below(3)) {
        case 0 -> array.add(array.get(0));
        case 1 -> array.set(0, spoilt(array.get(0)));
        default -> NODES.arrayNode();
      };
    }
    return corners.any(dice);
  }
}
