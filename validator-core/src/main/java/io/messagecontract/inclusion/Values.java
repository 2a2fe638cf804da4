package io.messagecontract.inclusion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.document.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes up values that schemas may accept: few, small, different in kind, in a fixed order.
 *
 * <p>They are guesses. Whoever uses one has to ask the validator first.
 *
 * @since 0.1.0
 */
public final class Values {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DEEPEST = 8;
  private static final int MOST_STEPS = 2_000;
  private static final int MOST = 200;
  private static final int MOST_OF_A_MEMBER = 24;

  /** Objects first: most messages are. */
  private static final List<String> TYPES =
      List.of("object", "string", "integer", "number", "boolean", "null", "array");

  private static final int LONGEST_LIST = 64;

  private static final List<JsonNode> ANYTHING =
      List.of(NODES.textNode("string"), NODES.numberNode(0), NODES.nullNode());

  private final Side side;
  private final List<String> foreign;
  private int steps;

  /** Makes values for the schemas of one side. */
  public Values(Side side) {
    this(side, List.of());
  }

  /**
   * Makes values for the schemas of one side.
   *
   * @param foreign names of properties to try where an object may hold more than is documented
   */
  Values(Side side, List<String> foreign) {
    this.side = side;
    this.foreign = foreign;
  }

  /** Returns values for schemas that apply together, likely and small ones first. */
  public List<JsonNode> of(List<Place> schemas) {
    steps = 0;
    return of(schemas, 0);
  }

  private List<JsonNode> of(List<Place> schemas, int depth) {
    Shape shape = Shape.of(side, schemas);
    List<JsonNode> values = new ArrayList<>();
    if (shape.isNever() || depth > DEEPEST || ++steps > MOST_STEPS) {
      return values;
    }
    shape.values().ifPresent(values::addAll);
    for (String keyword : List.of("default", "example", "examples")) {
      for (Place note : shape.values(keyword)) {
        boolean several = keyword.equals("examples") && note.node().isArray();
        (several ? note.node() : List.of(note.node())).forEach(values::add);
      }
    }
    for (String keyword : List.of("anyOf", "oneOf")) {
      for (Place alternatives : shape.values(keyword)) {
        for (Place branch : alternatives.children()) {
          List<Place> narrowed = new ArrayList<>(schemas);
          narrowed.add(branch);
          if (!schemas.contains(branch)) {
            values.addAll(of(narrowed, depth + 1));
          }
        }
      }
    }
    TYPES.stream()
        .filter(shape.types()::contains)
        .forEach(type -> values.addAll(ofType(type, shape, depth)));
    return values.stream().distinct().limit(MOST).toList();
  }

  private List<JsonNode> ofType(String type, Shape shape, int depth) {
    return switch (type) {
      case "null" -> List.of(NODES.nullNode());
      case "boolean" -> List.of(NODES.booleanNode(true), NODES.booleanNode(false));
      case "string" -> Scalars.strings(shape);
      case "array" -> arrays(shape, depth);
      case "object" -> objects(shape, depth);
      default -> Scalars.numbers(shape, type.equals(JsonTypes.INTEGER));
    };
  }

  private List<JsonNode> arrays(Shape shape, int depth) {
    int least = Scalars.count(Bound.atLeast(shape, "minItems"), LONGEST_LIST);
    List<JsonNode> arrays = new ArrayList<>();
    if (least == 0) {
      arrays.add(NODES.arrayNode());
    }
    of(shape.items(), depth + 1).stream()
        .limit(MOST_OF_A_MEMBER)
        .forEach(item -> arrays.add(filled(item, Math.max(1, least))));
    return arrays;
  }

  private static ArrayNode filled(JsonNode item, int times) {
    ArrayNode array = NODES.arrayNode();
    for (int i = 0; i < times; i++) {
      array.add(item);
    }
    return array;
  }

  /** The required properties alone, then with each other property, then with a foreign one. */
  private List<JsonNode> objects(Shape shape, int depth) {
    List<JsonNode> objects = new ArrayList<>();
    Map<String, List<Place>> properties = shape.properties();
    Optional<ObjectNode> least = least(shape, properties, Set.of(), depth);
    if (least.isEmpty()) {
      return objects;
    }
    objects.add(least.get());
    for (Map.Entry<String, List<Place>> property : properties.entrySet()) {
      List<JsonNode> values = of(property.getValue(), depth + 1);
      for (JsonNode value : values.subList(0, Math.min(MOST_OF_A_MEMBER, values.size()))) {
        objects.add(least.get().deepCopy().set(property.getKey(), value));
      }
    }
    for (String name : shape.holdsOnlyDocumented() ? List.<String>of() : foreign) {
      for (JsonNode value : properties.containsKey(name) ? List.<JsonNode>of() : ANYTHING) {
        objects.add(least.get().deepCopy().set(name, value));
      }
    }
    return objects;
  }

  /**
   * Returns an object with nothing but what is required, the given names left out.
   *
   * @return nothing if a required property has no value that could be made up
   */
  Optional<ObjectNode> least(
      Shape shape, Map<String, List<Place>> properties, Set<String> without, int depth) {
    ObjectNode object = NODES.objectNode();
    for (String name : shape.required()) {
      if (without.contains(name)) {
        continue;
      }
      List<Place> schemas = properties.getOrDefault(name, List.of());
      Optional<JsonNode> value =
          of(schemas, depth + 1).stream()
              .filter(candidate -> side.acceptedByAll(schemas, candidate))
              .findFirst();
      if (value.isEmpty()) {
        return Optional.empty();
      }
      object.set(name, value.get());
    }
    return Optional.of(object);
  }
}
