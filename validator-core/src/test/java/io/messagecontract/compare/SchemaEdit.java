package io.messagecontract.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What people do to a schema; each tells whether it could be done. */
enum SchemaEdit {
  ADD_PROPERTY(SchemaEdit::addProperty, "property-added"),
  ADD_REQUIRED_PROPERTY(SchemaEdit::addRequiredProperty, "property-added", "required-added"),
  REMOVE_PROPERTY(SchemaEdit::removeProperty, "property-removed", "required-removed"),
  RENAME_PROPERTY(
      SchemaEdit::renameProperty, "property-renamed", "property-added", "property-removed"),
  CHANGE_TYPE(SchemaEdit::changeType, "property-type-changed"),
  REPLACE_PROPERTY(SchemaEdit::replaceProperty),
  REQUIRE(SchemaEdit::require, "required-added"),
  NO_LONGER_REQUIRE(SchemaEdit::noLongerRequire, "required-removed"),
  ADD_VALUE(SchemaEdit::addValue, "enum-value-added"),
  REMOVE_VALUE(SchemaEdit::removeValue, "enum-value-removed"),
  MOVE_BOUND(SchemaEdit::moveBound, "bound-tightened", "bound-loosened"),
  ADD_BOUND(SchemaEdit::addBound, "bound-tightened"),
  REMOVE_BOUND(SchemaEdit::removeBound, "bound-loosened"),
  ALLOW_NULL(SchemaEdit::allowNull, "property-type-changed"),
  CHANGE_PATTERN(SchemaEdit::changePattern, "pattern-changed"),
  CHANGE_FORMAT(SchemaEdit::changeFormat, "format-changed"),
  CHANGE_CONSTANT(SchemaEdit::changeConstant, "const-changed"),
  CLOSE(SchemaEdit::close, "additional-properties-forbidden"),
  OPEN(SchemaEdit::open, "additional-properties-allowed"),
  ADD_BRANCH(SchemaEdit::addBranch, "union-branch-added"),
  REMOVE_BRANCH(SchemaEdit::removeBranch, "union-branch-removed"),
  DROP_KEYWORD(SchemaEdit::dropKeyword);

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> BOUNDS =
      List.of(
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "minLength",
          "maxLength",
          "minItems",
          "maxItems",
          "minProperties",
          "maxProperties",
          "multipleOf");

  private final Action action;
  private final Set<String> rules;

  SchemaEdit(Action action, String... rules) {
    this.action = action;
    this.rules = Set.of(rules);
  }

  private interface Action {
    boolean apply(ObjectNode schema, Dice dice, RandomPayloads payloads);
  }

  boolean apply(SchemaSpot spot, Dice dice, RandomPayloads payloads) {
    return !spot.isReference() && action.apply(spot.schema(), dice, payloads);
  }

  /** The names of the rules that may speak of it, where the schema is a plain one. */
  Set<String> rules() {
    return rules;
  }

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static boolean addProperty(ObjectNode schema, Dice dice, RandomPayloads payloads) {
    String name = dice.any(RandomPayloads.NAMES);
    if (!schema.path("properties").isObject() || schema.get("properties").has(name)) {
      return false;
    }
    schema.withObject("/properties").set(name, payloads.property(2));
    return true;
  }

  private static boolean addRequiredProperty(
      ObjectNode schema, Dice dice, RandomPayloads payloads) {
    List<String> before = keys(schema.path("properties"));
    if (!addProperty(schema, dice, payloads)) {
      return false;
    }
    keys(schema.path("properties")).stream()
        .filter(name -> !before.contains(name))
        .forEach(schema.withArray("required")::add);
    return true;
  }

  private static boolean removeProperty(ObjectNode schema, Dice dice, RandomPayloads payloads) {
    List<String> names = keys(schema.path("properties"));
    if (names.size() < 2) {
      return false;
    }
    String name = dice.any(names);
    schema.withObject("/properties").remove(name);
    unlist(schema, "required", NODES.textNode(name));
    return true;
  }

  private static boolean renameProperty(ObjectNode schema, Dice dice, RandomPayloads payloads) {
    List<String> names = keys(schema.path("properties"));
    if (names.isEmpty()) {
      return false;
    }
    String name = dice.any(names);
    String other = dice.any(List.of(name + "s", name.toUpperCase(Locale.ROOT), "other"));
    ObjectNode properties = schema.withObject("/properties");
    if (properties.has(other)) {
      return false;
    }
    properties.set(other, properties.remove(name));
    if (unlist(schema, "required", NODES.textNode(name))) {
      schema.withArray("required").add(other);
    }
    return true;
  }

  private static boolean unlist(ObjectNode schema, String keyword, JsonNode value) {
    if (!(schema.get(keyword) instanceof ArrayNode values)) {
      return false;
    }
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).equals(value)) {
        values.remove(i);
        if (values.isEmpty()) {
          schema.remove(keyword);
        }
        return true;
      }
    }
    return false;
  }

  private static boolean changeType(ObjectNode schema, Dice dice, RandomPayloads payloads) {
    String other = dice.any(List.of("string", "integer", "number", "boolean", "array"));
    if (!schema.path("type").isTextual()
        || schema.has("properties")
        || schema.get("type").textValue().equals(other)) {
      return false;
    }
    schema.put("type", other);
    return true;
  }

  private static boolean replaceProperty(ObjectNode schema, Dice dice, RandomPayloads payloads) {
    List<String> names = keys(schema.path("properties"));
    if (names.isEmpty()) {
      return false;
    }
    schema.withObject("/properties").set(dice.any(names), payloads.property(2));
    return true;
  }

  private static boolean require(ObjectNode schema, Dice dice, RandomPayloads payloads) {
    List<String> names = keys(schema.path("properties"));
    schema.path("required").forEach(name -> names.remove(name.textValue()));
    if (names.isEmpty()) {
      return false;
    }
    schema.withArray("required").add(dice.any(names));
    return true;
  }

  private static boolean noLongerRequire(ObjectNode schema, Dice dice, RandomPayloads payloads) {
    JsonNode required = schema.path("required");
    return !required.isEmpty()
        && unlist(schema, "required", required.get(dice.below(required.size())));
  }

  private static boolean addValue(ObjectNode schema, Dice dice, RandomPayloads payloads) {
    if (!(schema.get("enum") instanceof ArrayNode values)) {
      return false;
    }
    values.add("NEW");
    return true;
  }

  private static boolean removeValue(ObjectNode schema, Dice dice, RandomPayloads payloads) {
    if (schema.path("enum").size() < 2) {
      return false;
    }
    ((ArrayNode) schema.get("enum")).remove(0);
    return true;
  }

  private static boolean moveBound(ObjectNode schema, Dice dice, RandomPayloads payloads) {
    List<String> there = BOUNDS.stream().filter(b -> schema.path(b).isIntegralNumber()).toList();
    if (there.isEmpty()) {
      return false;
    }
    String bound = dice.any(there);
    int value = schema.get(bound).intValue();
    int least = bound.equals("multipleOf") ? 1 : 0;
    schema.put(bound, value <= least || dice.oneIn(2) ? value + 1 : value - 1);
    return true;
  }

  private static boolean addBound(ObjectNode schema, Dice dice, RandomPayloads payloads) {
    String bound =
        switch (schema.path("type").asText()) {
          case "string" -> dice.any(List.of("minLength", "maxLength"));
          case "integer", "number" -> dice.any(List.of("minimum", "maximum"));
          case "array" -> dice.any(List.of("minItems", "maxItems"));
          default -> "";
        };
    if (bound.isEmpty() || schema.has(bound)) {
      return false;
    }
    schema.put(bound, 1 + dice.below(4));
    return true;
  }

  private static boolean removeBound(ObjectNode schema, Dice dice, RandomPayloads payloads) {
    List<String> there = BOUNDS.stream().filter(schema::has).toList();
    return !there.isEmpty() && schema.remove(dice.any(there)) != null;
  }

  private static boolean allowNull(ObjectNode schema, Dice dice, RandomPayloads payloads) {
    if (!schema.path("type").isTextual()) {
      return false;
    }
    JsonNode type = schema.get("type");
    schema.putArray("type").add(type).add("null");
    return true;
  }

  private static boolean changePattern(ObjectNode schema, Dice dice, RandomPayloads payloads) {
    String other = dice.any(RandomPayloads.PATTERNS);
    if (!schema.has("pattern") || schema.get("pattern").asText().equals(other)) {
      return false;
    }
    schema.put("pattern", other);
    return true;
  }

  private static boolean changeFormat(ObjectNode schema, Dice dice, RandomPayloads payloads) {
    if (!schema.has("format")) {
      return false;
    }
    schema.put("format", dice.any(RandomPayloads.FORMATS));
    return true;
  }

  private static boolean changeConstant(ObjectNode schema, Dice dice, RandomPayloads payloads) {
    if (!schema.has("const")) {
      return false;
    }
    schema.put("const", "OTHER");
    return true;
  }

  private static boolean close(ObjectNode schema, Dice dice, RandomPayloads payloads) {
    if (!schema.has("properties") || schema.path("additionalProperties").isBoolean()) {
      return false;
    }
    schema.put("additionalProperties", false);
    return true;
  }

  private static boolean open(ObjectNode schema, Dice dice, RandomPayloads payloads) {
    return schema.remove("additionalProperties") != null;
  }

  private static boolean addBranch(ObjectNode schema, Dice dice, RandomPayloads payloads) {
    JsonNode branches = schema.path(schema.has("oneOf") ? "oneOf" : "anyOf");
    if (!(branches instanceof ArrayNode list)) {
      return false;
    }
    list.add(dice.oneIn(2) ? payloads.object(2) : payloads.leaf());
    return true;
  }

  private static boolean removeBranch(ObjectNode schema, Dice dice, RandomPayloads payloads) {
    JsonNode branches = schema.path(schema.has("oneOf") ? "oneOf" : "anyOf");
    if (!(branches instanceof ArrayNode list) || list.size() < 2) {
      return false;
    }
    list.remove(dice.below(list.size()));
    return true;
  }

  private static boolean dropKeyword(ObjectNode schema, Dice dice, RandomPayloads payloads) {
    List<String> keywords = keys(schema);
    keywords.removeIf(keyword -> keyword.startsWith("$") || keyword.equals("properties"));
    return !keywords.isEmpty() && schema.remove(dice.any(keywords)) != null;
  }
}
