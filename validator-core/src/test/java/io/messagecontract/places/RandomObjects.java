package io.messagecontract.places;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;

/** Makes up schemas of objects as people write them, without recursion. */
final class RandomObjects {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> NAMES = List.of("a", "b", "c", "d");

  private final Random random;

  RandomObjects(Random random) {
    this.random = random;
  }

  /** Returns a schema, with another one among its definitions that it may refer to. */
  ObjectNode next() {
    ObjectNode whole = object(3, true);
    whole.putObject("definitions").set("shared", object(1, false));
    return whole;
  }

  private ObjectNode object(int depth, boolean mayRefer) {
    ObjectNode schema = NODES.objectNode().put("type", "object");
    properties(schema, depth, mayRefer);
    switch (random.nextInt(8)) {
      case 0 -> branches(schema, "oneOf", depth, mayRefer);
      case 1 -> branches(schema, "anyOf", depth, mayRefer);
      case 2 -> branches(schema, "allOf", depth, mayRefer);
      case 3 -> {
        schema.putObject("if").putArray("required").add(name());
        ObjectNode then = schema.putObject("then");
        properties(then, depth - 1, mayRefer);
      }
      case 4 -> schema.set("additionalProperties", value(depth - 1, mayRefer));
      case 5 -> schema.putObject("patternProperties").set("^x", value(depth - 1, mayRefer));
      default -> {}
    }
    return schema;
  }

  private void branches(ObjectNode schema, String keyword, int depth, boolean mayRefer) {
    ArrayNode branches = schema.putArray(keyword);
    for (int i = 0; i < 2; i++) {
      if (mayRefer && random.nextInt(4) == 0) {
        branches.addObject().put("$ref", "#/definitions/shared");
      } else {
        ObjectNode branch = branches.addObject();
        properties(branch, depth - 1, mayRefer);
        if (keyword.equals("oneOf")) {
          String kind = "kind" + i;
          branch.withObject("/properties").putObject(kind).put("type", "string");
          branch.withArray("required").add(kind);
        }
      }
    }
  }

  private void properties(ObjectNode schema, int depth, boolean mayRefer) {
    ObjectNode properties = schema.putObject("properties");
    for (int i = random.nextInt(3); i >= 0; i--) {
      properties.set(name(), value(depth - 1, mayRefer));
    }
    if (random.nextBoolean()) {
      schema.putArray("required").add(properties.fieldNames().next());
    }
  }

  private JsonNode value(int depth, boolean mayRefer) {
    if (depth <= 0) {
      return scalar();
    }
    return switch (random.nextInt(6)) {
      case 0 -> scalar();
      case 1 -> {
        ObjectNode array = NODES.objectNode().put("type", "array");
        array.set("items", value(depth - 1, mayRefer));
        yield random.nextBoolean() ? array.put("minItems", 1) : array;
      }
      case 2 ->
          mayRefer ? NODES.objectNode().put("$ref", "#/definitions/shared") : object(depth, false);
      default -> object(depth, mayRefer);
    };
  }

  private JsonNode scalar() {
    ObjectNode schema = NODES.objectNode();
    switch (random.nextInt(5)) {
      case 0 -> schema.putArray("enum").add("x").add("y");
      case 1 -> schema.put("const", 7);
      case 2 -> schema.putArray("type").add("string").add("null");
      default -> schema.put("type", "string");
    }
    return schema;
  }

  private String name() {
    return NAMES.get(random.nextInt(NAMES.size()));
  }
}
