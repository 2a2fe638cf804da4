package io.messagecontract.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import io.messagecontract.document.Place;
import io.messagecontract.formula.Kind;
import io.messagecontract.inclusion.Focus;
import io.messagecontract.inclusion.JsonEquality;
import io.messagecontract.inclusion.Shape;
import io.messagecontract.inclusion.SideSchema;
import io.messagecontract.inclusion.ValueFinder;
import io.messagecontract.inclusion.ValuePath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Names what a contract leaves open in one place of a value: absence, and each choice. */
final class Corners {

  private static final Map<String, Kind> KINDS =
      Map.of(
          "array", Kind.ARRAY,
          "boolean", Kind.BOOLEAN,
          "integer", Kind.INTEGER,
          "null", Kind.NULL,
          "number", Kind.FRACTION,
          "object", Kind.OBJECT,
          "string", Kind.STRING);

  private final ValueFinder finder;
  private final CompleteValue complete;
  private final Spot spot;
  private final List<Corner> corners = new ArrayList<>();

  private Corners(ValueFinder finder, CompleteValue complete, Spot spot) {
    this.finder = finder;
    this.complete = complete;
    this.spot = spot;
  }

  static List<Corner> of(ValueFinder finder, CompleteValue complete, Spot spot) {
    Corners corners = new Corners(finder, complete, spot);
    Shape shape = Shape.of(finder.side(), spot.entries());
    corners.properties();
    corners.listed(shape);
    corners.choices();
    if (shape.values().isEmpty()) {
      corners.types(shape);
    }
    return corners.corners;
  }

  private void properties() {
    Set<String> required = new HashSet<>(spot.required());
    spot.demanded().stream().filter(this::isDispensable).forEach(required::remove);
    Set<String> names = new LinkedHashSet<>();
    spot.fresh().stream()
        .flatMap(schema -> schema.member("properties").stream())
        .forEach(p -> p.children().forEach(c -> names.add(c.key())));
    for (String name : names) {
      ValuePath path = spot.path().property(name);
      if (!spot.value().has(name)) {
        if (spot.value().isObject()) {
          Focus focus = spot.within(Focus.onObjectsWith(name));
          add(SampleKind.CHOICE, "with " + Spot.name(path), path, child(name, path), focus);
        }
      } else if (!required.contains(name)) {
        Focus focus = spot.within(Focus.onObjectsWithout(name));
        add(SampleKind.ABSENT, "without " + Spot.name(path), path, Optional.empty(), focus);
      }
    }
  }

  /** What one branch demands need not be there where another one holds. */
  private boolean isDispensable(String name) {
    return spot.value().has(name)
        && finder.accepts(spot.entries(), Edit.remove(spot.value(), ValuePath.ROOT.property(name)));
  }

  /** Without a value the corner is looked for as a whole. */
  private Optional<JsonNode> child(String name, ValuePath path) {
    List<Place> schemas =
        spot.keyword("properties").stream().flatMap(p -> p.member(name).stream()).toList();
    return complete.of(schemas, path);
  }

  private void listed(Shape shape) {
    List<JsonNode> values = new ArrayList<>(shape.values().orElse(List.of()));
    if (shape.values().isEmpty() && spot.value().isBoolean()) {
      values.addAll(List.of(BooleanNode.FALSE, BooleanNode.TRUE));
    }
    for (JsonNode value : values) {
      if (!JsonEquality.same(value, spot.value())) {
        add(SampleKind.CHOICE, spot.name() + " = " + shown(value), value, Focus.on(value));
      }
    }
  }

  /** A value that the contract lists is no secret, but it may be long. */
  private static String shown(JsonNode value) {
    String text = value.toString();
    return text.length() > 40 ? text.substring(0, 39) + "…" : text;
  }

  private void types(Shape shape) {
    if (shape.typeNames().size() > 1) {
      for (String type : shape.typeNames()) {
        Kind kind = KINDS.getOrDefault(type, Kind.NULL);
        if (!isShown(type)) {
          Focus focus = Focus.onKind(kind);
          complete
              .ofKind(kind, spot.entries(), spot.path())
              .or(() -> finder.find(spot.entries(), focus))
              .ifPresent(v -> add(SampleKind.CHOICE, spot.name() + " is " + type, v, focus));
        }
      }
    }
  }

  /** The value itself, and those of other branches, are of some types already. */
  private boolean isShown(String type) {
    return Stream.concat(
            Stream.of(spot.value()),
            corners.stream()
                .filter(corner -> corner.path().equals(spot.path()))
                .flatMap(corner -> corner.value().stream()))
        .map(Kind::of)
        .anyMatch(
            kind -> kind == KINDS.get(type) || (type.equals("number") && kind == Kind.INTEGER));
  }

  private void choices() {
    for (Place schema : spot.fresh()) {
      for (Choice choice : Choice.of(schema)) {
        choice.ways().forEach(way -> way(choice, way));
      }
    }
  }

  private void way(Choice choice, Choice.Way way) {
    Place first = way.isElse() ? choice.ways().get(0).schemas().get(0) : way.schemas().get(0);
    if (finder.accepts(List.of(first), spot.value()) != way.isElse()) {
      return;
    }
    List<Place> schemas = new ArrayList<>(spot.entries());
    schemas.addAll(way.schemas());
    SideSchema side = new SideSchema(finder.side(), first);
    Focus focus = way.isElse() ? Focus.outside(side) : Focus.on(side);
    Optional<JsonNode> model = complete.of(schemas, spot.path(), Set.of(choice.id()));
    model
        .filter(value -> isThere(focus, value))
        .or(() -> finder.find(spot.entries(), focus).map(found -> enriched(found, model, focus)))
        .ifPresent(v -> add(SampleKind.CHOICE, spot.name() + ' ' + way.name(), v, focus));
  }

  private JsonNode enriched(JsonNode found, Optional<JsonNode> model, Focus focus) {
    return model.map(m -> Enrichment.of(found, m, v -> isThere(focus, v))).orElse(found);
  }

  private boolean isThere(Focus focus, JsonNode value) {
    return finder.accepts(spot.entries(), value) && finder.shows(focus, value);
  }

  private void add(SampleKind kind, String name, JsonNode value, Focus focus) {
    add(kind, name, spot.path(), Optional.of(value), spot.within(focus));
  }

  private void add(
      SampleKind kind, String name, ValuePath path, Optional<JsonNode> value, Focus focus) {
    corners.add(new Corner(kind, name, path, value, focus));
  }
}
