package io.messagecontract.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.document.Place;
import io.messagecontract.formula.Kind;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes up values that hold everything their schemas document, from outside to inside, each part
 * from the first suggestion that its schemas accept. Where that does not fit together, the value is
 * left to {@link ValueFinder}.
 */
final class CompleteValue {

  private static final int DEEPEST = 20;
  private static final int MOST_VALUES = 2_000;

  /** So many parts may have to be looked for; branches of a union that do not fit are some. */
  private static final int MOST_SEARCHES = 50;

  /** As often as a schema may come up within itself. */
  private static final int MOST_ROUNDS = 1;

  private static final int MOST_ITEMS = 100;

  private final ValueFinder finder;
  private final Suggestions suggestions;
  private final Deque<String> around = new ArrayDeque<>();
  private int values;
  private int searches;

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
    return of(schemas, path, Set.of());
  }

  /** Returns a value that goes a way which is among the schemas. */
  Optional<JsonNode> of(List<Place> schemas, ValuePath path, Set<String> chosen) {
    values = 0;
    searches = 0;
    return build(schemas, path, chosen);
  }

  /**
   * Makes one value.
   *
   * @param chosen the unions and conditions that are decided already
   */
  private Optional<JsonNode> build(List<Place> schemas, ValuePath path, Set<String> chosen) {
    Shape shape = Shape.of(finder.side(), schemas);
    // Not the references that lead there: each property of a tree has one of its own.
    String id = Spot.id(shape.conjuncts());
    if (++values > MOST_VALUES
        || around.size() >= DEEPEST
        || Collections.frequency(around, id) > MOST_ROUNDS) {
      return Optional.empty();
    }
    around.push(id);
    try {
      return shape.isNever() ? Optional.empty() : build(schemas, shape, path, chosen);
    } finally {
      around.pop();
    }
  }

  private Optional<JsonNode> build(
      List<Place> schemas, Shape shape, ValuePath path, Set<String> chosen) {
    List<JsonNode> known = suggestions.documented(shape, path);
    shape.values().ifPresent(known::addAll);
    if (shape.properties().isEmpty() || shape.values().isPresent()) {
      Optional<JsonNode> first = first(known, schemas);
      if (first.isPresent()) {
        return first;
      }
    }
    suggestions.learn(shape, path);
    return Choice.next(shape, chosen)
        .flatMap(choice -> choose(choice, schemas, path, chosen))
        .or(() -> ofTypes(schemas, shape, path));
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

  /** Returns the first candidate that fits, or else a value that was looked for. */
  private Optional<JsonNode> ofTypes(List<Place> schemas, Shape shape, ValuePath path) {
    List<JsonNode> made = candidates(schemas, shape, path);
    return first(made, schemas)
        .or(
            () ->
                search(schemas, shape)
                    .map(v -> Enrichment.of(v, made.get(0), w -> finder.accepts(schemas, w))));
  }

  private Optional<JsonNode> search(List<Place> schemas, Shape shape) {
    if (++searches > MOST_SEARCHES) {
      return Optional.empty();
    }
    return finder
        .find(schemas, Focus.onObjectsWithAll(shape.properties().keySet()))
        .or(() -> finder.find(schemas, Focus.ANY));
  }

  /** Free-form objects and arrays come last: they say nothing; and null says even less. */
  private List<JsonNode> candidates(List<Place> schemas, Shape shape, ValuePath path) {
    List<JsonNode> made = new ArrayList<>();
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    if (shape.types().contains("object")) {
      object = new CompleteObject(finder, this::part).of(schemas, shape, path);
      if (!object.isEmpty()) {
        made.add(object);
      }
    }
    if (shape.types().contains("array")) {
      array = array(shape, path);
      if (!array.isEmpty()) {
        made.add(array);
        made.add(ArrayLimits.numbered(array));
      }
    }
    made.addAll(Suggestions.plain(shape, path));
    made.addAll(List.of(object, array, NullNode.getInstance()));
    return made;
  }

  /** Returns a value of a kind. */
  Optional<JsonNode> ofKind(Kind kind, List<Place> schemas, ValuePath path) {
    values = 0;
    Shape shape = Shape.of(finder.side(), schemas);
    return first(
        candidates(schemas, shape, path).stream().filter(v -> Kind.of(v) == kind).toList(),
        schemas);
  }

  private Optional<JsonNode> part(List<Place> schemas, ValuePath path) {
    return build(schemas, path, Set.of());
  }

  private ArrayNode array(Shape shape, ValuePath path) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    List<Place> positions = new ArrayList<>();
    List<Place> rest = new ArrayList<>(shape.items());
    shape.values("prefixItems").forEach(list -> positions.addAll(list.children()));
    shape.values("items").stream()
        .filter(list -> list.node().isArray())
        .forEach(list -> positions.addAll(list.children()));
    if (!positions.isEmpty()) {
      shape.values("additionalItems").stream()
          .filter(more -> more.node().isObject())
          .forEach(rest::add);
    }
    for (Place position : positions) {
      item(array, List.of(position), path);
    }
    item(array, rest, path);
    int least = shape.values("minItems").stream().mapToInt(n -> n.node().asInt()).max().orElse(0);
    while (!rest.isEmpty() && !array.isEmpty() && array.size() < Math.min(least, MOST_ITEMS)) {
      array.add(array.get(array.size() - 1));
    }
    return array;
  }

  private void item(ArrayNode array, Collection<Place> schemas, ValuePath path) {
    if (!schemas.isEmpty()) {
      Step step = new Step.ItemBetween(array.size(), array.size() + 1);
      build(List.copyOf(schemas), path.then(step), Set.of()).ifPresent(array::add);
    }
  }

  private Optional<JsonNode> first(List<JsonNode> candidates, List<Place> schemas) {
    return candidates.stream().filter(value -> finder.accepts(schemas, value)).findFirst();
  }
}
