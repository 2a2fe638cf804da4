package io.messagecontract.inclusion;

import static io.messagecontract.inclusion.SchemaVocabulary.any;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.contract.SchemaDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Makes up schemas of few words and all keywords. Each has two definitions, whose names begin with
 * the same letters; they may lead to one another, but never to themselves for the same value.
 */
public final class RandomSchemas {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Keywords that hold schemas; below the last level there are none. */
  private static final Set<String> HOLDERS =
      Set.of(
          "allOf",
          "anyOf",
          "oneOf",
          "not",
          "if",
          "items",
          "tuple",
          "contains",
          "unevaluatedItems",
          "properties",
          "patternProperties",
          "additionalProperties",
          "propertyNames",
          "dependencies",
          "dependentSchemas",
          "unevaluatedProperties");

  private final Random random;
  private final SchemaDialect dialect;
  private final String prefix;
  private boolean inDefinition;

  public RandomSchemas(Random random, SchemaDialect dialect, String prefix) {
    this.random = random;
    this.dialect = dialect;
    this.prefix = prefix;
  }

  /** Returns the keyword under which a dialect keeps definitions. */
  public static String definitions(SchemaDialect dialect) {
    return dialect == SchemaDialect.DRAFT_07 ? "definitions" : "$defs";
  }

  /** Returns another schema, with its definitions. */
  public ObjectNode next() {
    int depth = 2 + random.nextInt(2);
    ObjectNode root = keywords(depth, false);
    ObjectNode definitions = NODES.objectNode();
    inDefinition = true;
    for (int i = 0; i < 2; i++) {
      JsonNode definition = schema(depth - 1, false);
      if (definition.isObject() && dialect == SchemaDialect.DRAFT_2020_12) {
        ((ObjectNode) definition).put("$dynamicAnchor", prefix + i);
      }
      definitions.set(prefix + i, definition);
    }
    inDefinition = false;
    root.set(definitions(dialect), definitions);
    return root;
  }

  private JsonNode schema(int depth, boolean inner) {
    if (random.nextInt(12) == 0) {
      return NODES.booleanNode(random.nextInt(3) > 0);
    }
    return keywords(depth, inner);
  }

  /** Returns an object schema; {@code inner} tells whether it is for a part of the value. */
  private ObjectNode keywords(int depth, boolean inner) {
    ObjectNode schema = NODES.objectNode();
    if ((inner || !inDefinition) && random.nextInt(6) == 0) {
      refer(schema);
      if (dialect == SchemaDialect.DRAFT_07 || random.nextBoolean()) {
        return schema;
      }
    }
    String type = any(random, SchemaVocabulary.TYPES);
    if (random.nextInt(3) > 0) {
      schema.set("type", types(type));
    }
    String focus = depth > 0 && random.nextInt(4) == 0 ? "any" : type;
    List<String> keywords = SchemaVocabulary.keywords(random, dialect, focus);
    for (int i = random.nextInt(4) + (depth > 1 ? 1 : 0); i > 0; i--) {
      put(schema, any(random, keywords), depth, inner);
    }
    if (depth > 0 && random.nextInt(3) == 0) {
      List<String> others = SchemaVocabulary.keywords(random, dialect, "any");
      put(schema, any(random, others), depth, inner);
    }
    return schema;
  }

  private void refer(ObjectNode schema) {
    int number = random.nextInt(2);
    if (dialect == SchemaDialect.DRAFT_2020_12 && random.nextInt(4) == 0) {
      schema.put("$dynamicRef", "#/$defs/" + prefix + number);
    } else {
      schema.put("$ref", "#/" + definitions(dialect) + "/" + prefix + number);
    }
  }

  private JsonNode types(String type) {
    return random.nextInt(4) > 0
        ? NODES.textNode(type)
        : texts(type, any(random, SchemaVocabulary.TYPES));
  }

  private void put(ObjectNode schema, String keyword, int depth, boolean inner) {
    if (depth <= 0 && HOLDERS.contains(keyword)) {
      return;
    }
    switch (keyword) {
      case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" ->
          schema.set(keyword, any(random, SchemaVocabulary.NUMBERS));
      case "multipleOf" -> schema.set(keyword, any(random, SchemaVocabulary.DIVISORS));
      case "pattern" -> schema.put(keyword, any(random, SchemaVocabulary.PATTERNS));
      case "format" -> schema.put(keyword, any(random, SchemaVocabulary.FORMATS));
      case "const" -> schema.set(keyword, any(random, SchemaVocabulary.VALUES));
      case "enum" -> schema.set(keyword, values());
      case "uniqueItems" -> schema.put(keyword, random.nextInt(4) > 0);
      case "required" -> schema.set(keyword, names());
      case "allOf", "anyOf", "oneOf" -> schema.set(keyword, branches(depth, inner));
      case "not" -> schema.set(keyword, schema(depth - 1, inner));
      case "if" -> condition(schema, depth, inner);
      case "tuple" -> tuple(schema, depth);
      case "contains" -> contains(schema, depth);
      case "properties" -> schema.set(keyword, members(SchemaVocabulary.NAMES, depth, true));
      case "patternProperties" ->
          schema.set(keyword, members(SchemaVocabulary.PATTERNS, depth, true));
      case "dependentSchemas" -> schema.set(keyword, members(SchemaVocabulary.NAMES, depth, inner));
      case "dependentRequired" -> schema.set(keyword, dependents());
      case "dependencies" ->
          schema.set(
              keyword,
              random.nextBoolean() ? dependents() : members(SchemaVocabulary.NAMES, depth, inner));
      case "items", "additionalProperties", "propertyNames" ->
          schema.set(keyword, schema(depth - 1, true));
      case "unevaluatedItems", "unevaluatedProperties" ->
          schema.set(
              keyword, random.nextBoolean() ? NODES.booleanNode(false) : schema(depth - 1, true));
      default -> schema.put(keyword, random.nextInt(4));
    }
  }

  private void condition(ObjectNode schema, int depth, boolean inner) {
    schema.set("if", schema(depth - 1, inner));
    schema.set(random.nextInt(3) > 0 ? "then" : "else", schema(depth - 1, inner));
  }

  private void tuple(ObjectNode schema, int depth) {
    ArrayNode items = NODES.arrayNode().add(schema(depth - 1, true));
    if (random.nextBoolean()) {
      items.add(schema(depth - 1, true));
    }
    boolean old = dialect != SchemaDialect.DRAFT_2020_12;
    schema.set(old ? "items" : "prefixItems", items);
    if (old && random.nextBoolean()) {
      schema.set("additionalItems", schema(depth - 1, true));
    }
  }

  private void contains(ObjectNode schema, int depth) {
    schema.set("contains", schema(depth - 1, true));
    if (dialect != SchemaDialect.DRAFT_07 && random.nextBoolean()) {
      int least = random.nextInt(3);
      schema.put("minContains", least);
      if (random.nextBoolean()) {
        schema.put("maxContains", least + random.nextInt(2));
      }
    }
  }

  private ObjectNode members(List<String> names, int depth, boolean inner) {
    ObjectNode members = NODES.objectNode();
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      members.set(any(random, names), schema(depth - 1, inner));
    }
    return members;
  }

  private ObjectNode dependents() {
    return NODES.objectNode().set(any(random, SchemaVocabulary.NAMES), names());
  }

  private ArrayNode branches(int depth, boolean inner) {
    ArrayNode branches = NODES.arrayNode().add(schema(depth - 1, inner));
    for (int i = random.nextInt(3); i > 0; i--) {
      branches.add(schema(depth - 1, inner));
    }
    return branches;
  }

  private ArrayNode values() {
    List<JsonNode> values = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      JsonNode value = any(random, SchemaVocabulary.VALUES);
      if (!JsonEquality.contains(values, value)) {
        values.add(value);
      }
    }
    return NODES.arrayNode().addAll(values);
  }

  private ArrayNode names() {
    String name = any(random, SchemaVocabulary.NAMES);
    String other = random.nextInt(3) > 0 ? name : any(random, SchemaVocabulary.NAMES);
    return texts(name, other);
  }

  private static ArrayNode texts(String one, String other) {
    ArrayNode array = NODES.arrayNode().add(one);
    return one.equals(other) ? array : array.add(other);
  }
}
