package io.messagecontract.compare;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.contract.SchemaDialect;
import java.math.BigDecimal;
import java.util.List;

/** Makes up schemas of the kind that people write for messages. */
final class RandomPayloads {

  static final List<String> NAMES =
      List.of(
          "id",
          "orderId",
          "status",
          "amount",
          "currency",
          "items",
          "customer",
          "address",
          "note",
          "tags",
          "placedAt",
          "count",
          "price",
          "country",
          "isGift");
  static final List<String> VALUES = List.of("OPEN", "PAID", "SENT", "LOST", "BACK");
  static final List<String> PATTERNS =
      List.of("^[A-Z]{3}$", "^ORD-[0-9]+$", "^[a-z]+$", "^[0-9]{2,4}$", "^(EUR|USD)$", "-");
  static final List<String> FORMATS = List.of("date", "date-time", "email", "uuid", "uri");

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Dice dice;
  private final SchemaDialect dialect;
  private final List<String> shared;

  /**
   * Makes schemas that lean on others.
   *
   * @param shared the names of the schemas that may be referred to
   */
  RandomPayloads(Dice dice, SchemaDialect dialect, List<String> shared) {
    this.dice = dice;
    this.dialect = dialect;
    this.shared = List.copyOf(shared);
  }

  static ObjectNode reference(String name) {
    return NODES.objectNode().put("$ref", "#/components/schemas/" + name);
  }

  static ObjectNode typed(String type) {
    return NODES.objectNode().put("type", type);
  }

  ObjectNode object(int depth) {
    ObjectNode schema = dice.oneIn(8) ? NODES.objectNode() : typed("object");
    ObjectNode properties = schema.putObject("properties");
    List<String> names = dice.some(NAMES, 1 + dice.below(4));
    names.forEach(name -> properties.set(name, property(depth - 1)));
    List<String> required = dice.some(names, dice.below(names.size() + 1));
    if (!required.isEmpty()) {
      required.forEach(schema.putArray("required")::add);
    }
    switch (dice.below(8)) {
      case 0 -> schema.put("additionalProperties", false);
      case 1 -> schema.set("additionalProperties", leaf());
      case 2 -> schema.putObject("patternProperties").set("^x-", leaf());
      case 3 -> schema.put("minProperties", dice.below(3));
      case 4 -> dependent(schema, names);
      default -> {}
    }
    return schema;
  }

  private void dependent(ObjectNode schema, List<String> names) {
    boolean old = dialect == SchemaDialect.DRAFT_07;
    schema
        .putObject(old ? "dependencies" : "dependentRequired")
        .putArray(dice.any(names))
        .add(dice.any(names));
  }

  ObjectNode property(int depth) {
    if (depth <= 0 || dice.oneIn(2)) {
      return leaf();
    }
    return switch (dice.below(6)) {
      case 0 -> object(depth);
      case 1 -> map();
      case 2 -> union(dice.oneIn(2) ? "oneOf" : "anyOf", depth);
      default -> array(depth);
    };
  }

  ObjectNode leaf() {
    return switch (dice.below(12)) {
      case 0 -> bounded(typed("string"), "minLength", "maxLength");
      case 1 -> listed(dice.oneIn(2) ? typed("string") : NODES.objectNode());
      case 2 -> typed("string").put("pattern", dice.any(PATTERNS));
      case 3 -> typed("string").put("format", dice.any(FORMATS));
      case 4 -> bounded(typed("integer"), "minimum", "maximum");
      case 5 -> bounded(typed("number"), "exclusiveMinimum", "maximum");
      case 6 -> typed("boolean");
      case 7 -> NODES.objectNode().put("const", dice.any(VALUES));
      case 8 -> nullable(dice.any(List.of("string", "integer", "boolean")));
      case 9 -> multiple();
      case 10 -> dice.oneIn(4) ? NODES.objectNode() : typed("string");
      default -> shared.isEmpty() ? typed("string") : reference(dice.any(shared));
    };
  }

  private ObjectNode multiple() {
    ObjectNode number = typed("number");
    if (dice.oneIn(2)) {
      number.put("multipleOf", new BigDecimal(dice.any(List.of("0.01", "0.5", "5"))));
    }
    return number;
  }

  private ObjectNode bounded(ObjectNode schema, String lower, String upper) {
    int low = dice.below(4);
    if (!dice.oneIn(3)) {
      schema.put(lower, low);
    }
    if (!dice.oneIn(3)) {
      schema.put(upper, low + 1 + dice.below(9));
    }
    return schema;
  }

  private ObjectNode listed(ObjectNode schema) {
    ArrayNode values = schema.putArray("enum");
    dice.some(VALUES, 1 + dice.below(4)).forEach(values::add);
    return schema;
  }

  private ObjectNode nullable(String type) {
    ObjectNode schema = NODES.objectNode();
    schema.putArray("type").add(type).add("null");
    return schema;
  }

  private ObjectNode map() {
    ObjectNode map = typed("object");
    map.set("additionalProperties", leaf());
    return dice.oneIn(3) ? map.put("maxProperties", 1 + dice.below(3)) : map;
  }

  private ObjectNode array(int depth) {
    ObjectNode array = typed("array");
    if (dice.oneIn(6)) {
      String tuple = dialect == SchemaDialect.DRAFT_07 ? "items" : "prefixItems";
      array.putArray(tuple).add(leaf()).add(leaf());
    } else {
      array.set("items", property(depth - 1));
    }
    if (dice.oneIn(2)) {
      bounded(array, "minItems", "maxItems");
    }
    return dice.oneIn(5) ? array.put("uniqueItems", true) : array;
  }

  /** Branches that are told apart by a constant or by their type, or not at all. */
  ObjectNode union(String keyword, int depth) {
    ObjectNode union = NODES.objectNode();
    ArrayNode branches = union.putArray(keyword);
    boolean objects = dice.oneIn(2);
    boolean tagged = !dice.oneIn(3);
    List<String> tags = dice.shuffled(VALUES);
    for (int i = 2 + dice.below(2); i > 0; i--) {
      ObjectNode branch = objects ? object(depth - 1) : leaf();
      if (objects && tagged) {
        ((ObjectNode) branch.get("properties")).putObject("kind").put("const", tags.get(i));
        branch.withArray("required").add("kind");
      }
      branches.add(branch);
    }
    return union;
  }
}
