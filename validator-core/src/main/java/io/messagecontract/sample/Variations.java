package io.messagecontract.sample;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.Place;
import io.messagecontract.inclusion.Focus;
import io.messagecontract.inclusion.Step;
import io.messagecontract.inclusion.ValueFinder;
import io.messagecontract.inclusion.ValuePath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Changes a complete value in one property at a time. */
final class Variations {

  private static final int MOST_VALUES = 12;

  private final ValueFinder finder;
  private final Place schema;
  private final JsonNode complete;

  private Variations(ValueFinder finder, Place schema, JsonNode complete) {
    this.finder = finder;
    this.schema = schema;
    this.complete = complete;
  }

  /** A changed copy. */
  record Varied(ValuePath path, boolean isAbsence, JsonNode value) {}

  static List<Varied> of(ValueFinder finder, Place schema, JsonNode complete) {
    Variations variations = new Variations(finder, schema, complete);
    return Spots.of(finder.side(), schema, complete).stream()
        .filter(spot -> !spot.path().steps().isEmpty() && !spot.isAgain())
        .flatMap(variations::of)
        .toList();
  }

  private Stream<Varied> of(Spot spot) {
    List<Varied> varied = new ArrayList<>();
    Set<JsonNode> values = new LinkedHashSet<>(Neighbours.of(spot));
    Sweep.ALL.forEach(sweep -> values.addAll(sweep.values().apply(finder, spot)));
    Corners.of(finder, new CompleteValue(finder, new Suggestions(List.of())), spot).stream()
        .filter(corner -> corner.path().equals(spot.path()))
        .flatMap(corner -> corner.value().stream())
        .forEach(values::add);
    values.remove(spot.value());
    for (JsonNode value : values) {
      add(spot.path(), Optional.of(value), varied);
    }
    if (varied.isEmpty() && spot.value().isValueNode()) {
      finder
          .find(spot.entries(), Focus.except(spot.value()))
          .ifPresent(another -> add(spot.path(), Optional.of(another), varied));
    }
    if (spot.path().steps().get(spot.path().steps().size() - 1) instanceof Step.Property) {
      add(spot.path(), Optional.empty(), varied);
    }
    return varied.stream();
  }

  private void add(ValuePath path, Optional<JsonNode> value, List<Varied> varied) {
    JsonNode whole =
        value.map(v -> Edit.set(complete, path, v)).orElseGet(() -> Edit.remove(complete, path));
    if ((value.isEmpty() || varied.size() < MOST_VALUES)
        && finder.acceptsClosed(List.of(schema), whole)
        && finder.confirms(schema, true, whole)) {
      varied.add(new Varied(path, value.isEmpty(), whole));
    }
  }
}
