package io.messagecontract.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.document.Place;
import io.messagecontract.inclusion.Focus;
import io.messagecontract.inclusion.Shape;
import io.messagecontract.inclusion.Step;
import io.messagecontract.inclusion.ValueFinder;
import io.messagecontract.inclusion.ValuePath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes up values that hold everything their schemas document, from outside to inside, each part
 * from the first suggestion that its schemas accept. Where that does not fit together, the value is
 * left to {@link ValueFinder}.
 */
final class CompleteValue {

  private static final int DEEPEST = 20;
  private static final int MOST_VALUES = 2_000;

  /** As often as a schema may come up within itself. */
  private static final int MOST_ROUNDS = 1;

  private static final int MOST_ITEMS = 20;

  private static final List<String> TYPES =
      List.of("object", "array", "string", "integer", "number", "boolean", "null");

  private final ValueFinder finder;
  private final Suggestions suggestions;
  private final Deque<String> around = new ArrayDeque<>();
  private int values;

  CompleteValue(ValueFinder finder, Suggestions suggestions) {
    this.finder = finder;
    this.suggestions = suggestions;
  }

  /**
   * Returns a value that all of these schemas accept; nothing if none was found.
   *
   * @param path where it will stand
   */
  Optional<JsonNode> of(List<Place> schemas, ValuePath path) {
    values = 0;
    return build(schemas, path, Set.of());
  }

  /**
   * Makes one value.
   *
   * @param chosen the unions and conditions that are decided already
   */
  private Optional<JsonNode> build(List<Place> schemas, ValuePath path, Set<String> chosen) {
    String id = schemas.stream().map(Place::id).collect(Collectors.joining(" "));
    if (++values > MOST_VALUES
        || around.size() >= DEEPEST
        || Collections.frequency(around, id) > MOST_ROUNDS) {
      return Optional.empty();
    }
    around.push(id);
    try {
      Shape shape = Shape.of(finder.side(), schemas);
      return shape.isNever() ? Optional.empty() : build(schemas, shape, path, chosen);
    } finally {
      around.pop();
    }
  }

  private Optional<JsonNode> build(
      List<Place> schemas, Shape shape, ValuePath path, Set<String> chosen) {
    List<JsonNode> known = new ArrayList<>(suggestions.documented(shape, path));
    shape.values().ifPresent(known::addAll);
    if (shape.properties().isEmpty() || shape.values().isPresent()) {
      Optional<JsonNode> first = first(known, schemas);
      if (first.isPresent()) {
        return first;
      }
    }
    return Choice.next(shape, chosen)
        .flatMap(choice -> choose(choice, schemas, path, chosen))
        .or(() -> ofTypes(schemas, shape, path))
        .or(() -> finder.find(schemas, Focus.onObjectsWithAll(shape.properties().keySet())))
        .or(() -> finder.find(schemas, Focus.ANY));
  }

  private Optional<JsonNode> choose(
      Choice choice, List<Place> schemas, ValuePath path, Set<String> chosen) {
    Set<String> more = new TreeSet<>(chosen);
    more.add(choice.id());
    for (Choice.Way way : choice.ways()) {
      List<Place> all = new ArrayList<>(schemas);
      all.addAll(way.schemas());
      Optional<JsonNode> value = build(all, path, more).filter(v -> finder.accepts(schemas, v));
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  private Optional<JsonNode> ofTypes(List<Place> schemas, Shape shape, ValuePath path) {
    List<JsonNode> made = new ArrayList<>();
    for (String type : TYPES) {
      if (shape.types().contains(type)) {
        switch (type) {
          case "object" -> made.addAll(object(schemas, shape, path));
          case "array" -> made.addAll(array(shape, path));
          case "null" -> made.add(NullNode.getInstance());
          default -> {}
        }
      }
    }
    made.addAll(made.size() > 1 ? 0 : made.size(), Suggestions.plain(path));
    return first(made, schemas);
  }

  /** Free-form objects and arrays come last: they say nothing. */
  private List<JsonNode> object(List<Place> schemas, Shape shape, ValuePath path) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, List<Place>> property : shape.properties().entrySet()) {
      build(property.getValue(), path.property(property.getKey()), Set.of())
          .ifPresent(value -> object.set(property.getKey(), value));
    }
    if (object.isEmpty()) {
      for (Focus entry : entries(shape)) {
        finder
            .find(schemas, entry)
            .ifPresent(
                found -> found.properties().forEach(m -> object.set(m.getKey(), m.getValue())));
      }
    }
    return object.isEmpty() && !isDescribed(shape, "properties", "required")
        ? List.of()
        : List.of(object);
  }

  /** Objects with a property that a schema describes for all names, or for some. */
  private static List<Focus> entries(Shape shape) {
    List<Focus> entries = new ArrayList<>();
    Set<String> patterns = new TreeSet<>();
    for (Place patterned : shape.values("patternProperties")) {
      patterned.children().forEach(pattern -> patterns.add(pattern.key()));
    }
    if (shape.values("additionalProperties").stream().anyMatch(p -> p.node().isObject())) {
      Set<String> names = shape.properties().keySet();
      entries.add(Focus.ANY.at(ValuePath.ROOT.then(new Step.OtherProperty(names, patterns))));
    }
    patterns.forEach(p -> entries.add(Focus.ANY.at(ValuePath.ROOT.then(new Step.PropertyLike(p)))));
    return entries;
  }

  private List<JsonNode> array(Shape shape, ValuePath path) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    List<Place> positions = new ArrayList<>();
    shape.values("prefixItems").forEach(list -> positions.addAll(list.children()));
    shape.values("items").stream()
        .filter(list -> list.node().isArray())
        .forEach(list -> positions.addAll(list.children()));
    for (Place position : positions) {
      item(array, List.of(position), path);
    }
    List<Place> rest = shape.items();
    int least = shape.values("minItems").stream().mapToInt(n -> n.node().asInt()).max().orElse(1);
    for (int i = array.size();
        !rest.isEmpty() && i < Math.max(1, Math.min(least, MOST_ITEMS));
        i++) {
      item(array, rest, path);
    }
    return array.isEmpty() && !isDescribed(shape, "items", "prefixItems")
        ? List.of()
        : List.of(array);
  }

  private void item(ArrayNode array, Collection<Place> schemas, ValuePath path) {
    if (!schemas.isEmpty()) {
      Step step = new Step.ItemBetween(array.size(), array.size() + 1);
      build(List.copyOf(schemas), path.then(step), Set.of()).ifPresent(array::add);
    }
  }

  private static boolean isDescribed(Shape shape, String... keywords) {
    return shape.typeNames().size() == 1
        || List.of(keywords).stream().anyMatch(keyword -> !shape.values(keyword).isEmpty());
  }

  private Optional<JsonNode> first(List<JsonNode> candidates, List<Place> schemas) {
    return candidates.stream().filter(value -> finder.accepts(schemas, value)).findFirst();
  }
}
