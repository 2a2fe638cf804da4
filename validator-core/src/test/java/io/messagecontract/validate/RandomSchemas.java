package io.messagecontract.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.contract.SchemaDialect;
import java.util.List;
import java.util.Random;

/** Small schemas of a draft, in which no schema applies itself to the same value again. */
public final class RandomSchemas {

  private static final int DEFINITIONS = 3;

  private static final List<String> OBJECTS =
      List.of(
          "properties",
          "properties",
          "properties",
          "patternProperties",
          "additionalProperties",
          "allOf",
          "anyOf",
          "oneOf",
          "if",
          "$ref",
          "dependencies",
          "required",
          "type");
  private static final List<String> OTHERS =
      List.of(
          "items",
          "itemsList",
          "contains",
          "not",
          "enum",
          "const",
          "number",
          "count",
          "pattern",
          "uniqueItems",
          "propertyNames",
          "type",
          "required");
  private static final List<String> NEWER =
      List.of(
          "dependentSchemas",
          "dependentRequired",
          "unevaluatedProperties",
          "unevaluatedItems",
          "minContains");
  private static final List<String> TYPES =
      List.of("object", "array", "string", "integer", "number", "null", "boolean");
  private static final List<String> PATTERNS = List.of("^a", "b", "\\d$");

  private final Random random;
  private final RandomValues values;
  private final SchemaDialect dialect;
  private final List<List<String>> menus;

  /**
   * Makes schemas of a draft.
   *
   * @param allKeywords whether of all keywords, or of those only that document properties and items
   */
  public RandomSchemas(Random random, SchemaDialect dialect, boolean allKeywords) {
    this.random = random;
    this.values = new RandomValues(random);
    this.dialect = dialect;
    boolean newer = dialect != SchemaDialect.DRAFT_07;
    this.menus =
        !allKeywords
            ? List.of(OBJECTS, OBJECTS, OBJECTS, List.of("items", "itemsList"), rest(newer))
            : newer ? List.of(OBJECTS, OBJECTS, OTHERS, NEWER) : List.of(OBJECTS, OTHERS);
  }

  private static List<String> rest(boolean newer) {
    return newer ? List.of("dependentSchemas", "unevaluatedProperties") : List.of("required");
  }

  /** Returns the next schema. */
  public ObjectNode schema() {
    ObjectNode root = object(3, 0);
    if (random.nextBoolean()) {
      root.put("type", "object");
    }
    ObjectNode definitions = root.putObject("definitions");
    for (int i = 0; i < DEFINITIONS; i++) {
      definitions.set("d" + i, object(2, i + 1));
    }
    return root;
  }

  /** In place only definitions from a number on are referred to. */
  private JsonNode schema(int depth, int from) {
    int kind = random.nextInt(12);
    return kind == 0 ? BooleanNode.valueOf(random.nextInt(3) > 0) : object(depth, from);
  }

  private ObjectNode object(int depth, int from) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    for (int i = 1 + random.nextInt(depth == 0 ? 1 : 3); i > 0; i--) {
      String keyword = RandomValues.one(RandomValues.one(menus, random), random);
      add(schema, keyword, depth, from);
    }
    return schema;
  }

  private void add(ObjectNode schema, String keyword, int depth, int from) {
    int next = depth - 1;
    switch (keyword) {
      case "type" -> schema.put(keyword, RandomValues.one(TYPES, random));
      case "required" -> schema.putArray(keyword).add(name());
      case "enum" -> schema.putArray(keyword).add(values.value(1)).add(values.value(1));
      case "const" -> schema.set(keyword, values.value(1));
      case "uniqueItems" -> schema.put(keyword, random.nextBoolean());
      case "pattern" -> schema.put(keyword, RandomValues.one(PATTERNS, random));
      case "number" -> number(schema);
      case "count" -> count(schema);
      case "dependentRequired" -> schema.putObject(keyword).putArray(name()).add(name());
      case "minContains" -> contains(schema, next);
      case "$ref" -> reference(schema, from);
      default -> {
        if (depth > 0) {
          nested(schema, keyword, next, from);
        }
      }
    }
  }

  private void number(ObjectNode schema) {
    switch (random.nextInt(4)) {
      case 0 -> schema.put("minimum", random.nextInt(3));
      case 1 -> schema.put("exclusiveMaximum", random.nextInt(4));
      case 2 -> schema.put("multipleOf", random.nextBoolean() ? 0.5 : 2);
      default -> schema.put("maximum", 1);
    }
  }

  private void count(ObjectNode schema) {
    List<String> of = List.of("Length", "Items", "Properties");
    schema.put("min" + RandomValues.one(of, random), random.nextInt(3));
    schema.put("max" + RandomValues.one(of, random), random.nextInt(4));
  }

  private void contains(ObjectNode schema, int depth) {
    schema.put("minContains", random.nextInt(3));
    if (random.nextBoolean()) {
      schema.put("maxContains", random.nextInt(4));
    }
    schema.set("contains", schema(Math.max(0, depth), 0));
  }

  private void reference(ObjectNode schema, int from) {
    if (from < DEFINITIONS) {
      int to = from + random.nextInt(DEFINITIONS - from);
      schema.put("$ref", "#/definitions/d" + to);
    }
  }

  private void nested(ObjectNode schema, String keyword, int depth, int from) {
    switch (keyword) {
      case "properties" -> {
        ObjectNode properties = schema.putObject(keyword);
        properties.set(name(), schema(depth, 0));
        properties.set(name(), schema(depth, 0));
      }
      case "patternProperties" ->
          schema.putObject(keyword).set(RandomValues.one(PATTERNS, random), schema(depth, 0));
      case "dependencies", "dependentSchemas" ->
          schema.putObject(keyword).set(name(), schema(depth, from));
      case "allOf", "anyOf", "oneOf" -> {
        ArrayNode branches = schema.putArray(keyword);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
          branches.add(schema(depth, from));
        }
      }
      case "if" -> {
        schema.set("if", schema(depth, from));
        schema.set(random.nextBoolean() ? "then" : "else", schema(depth, from));
      }
      case "not" -> schema.set(keyword, schema(depth, from));
      case "itemsList" -> list(schema, depth);
      default -> schema.set(keyword, schema(depth, 0));
    }
  }

  private void list(ObjectNode schema, int depth) {
    boolean newest = dialect == SchemaDialect.DRAFT_2020_12;
    schema.putArray(newest ? "prefixItems" : "items").add(schema(depth, 0)).add(schema(depth, 0));
    if (random.nextBoolean()) {
      schema.set(newest ? "items" : "additionalItems", schema(depth, 0));
    }
  }

  private String name() {
    return RandomValues.one(RandomValues.NAMES, random);
  }
}
