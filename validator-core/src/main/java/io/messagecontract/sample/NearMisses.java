package io.messagecontract.sample;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.Place;
import io.messagecontract.inclusion.Side;
import io.messagecontract.inclusion.ValueFinder;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes up values that a schema rejects for one reason: they break one keyword, and without that
 * keyword they would be accepted.
 */
final class NearMisses {

  private static final int MOST = 500;

  private final ValueFinder finder;
  private final Side side;
  private final Place schema;
  private final Map<JsonNode, Shown> shown = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> broken = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  private NearMisses(ValueFinder finder, Place schema) {
    this.finder = finder;
    this.side = finder.side();
    this.schema = schema;
  }

  /**
   * Returns them, those that are changed copies of the bases first.
   *
   * @param bases values that the schema accepts
   */
  static List<Shown> of(ValueFinder finder, Place schema, List<JsonNode> bases) {
    NearMisses misses = new NearMisses(finder, schema);
    for (JsonNode base : bases) {
      Spots.of(misses.side, schema, base).stream()
          .filter(spot -> !spot.isAgain())
          .forEach(spot -> misses.around(base, spot));
    }
    SchemaKeywords.within(misses.side, schema).forEach(misses::anywhere);
    if (misses.shown.isEmpty()) {
      misses.outside();
    }
    return List.copyOf(misses.shown.values());
  }

  private void around(JsonNode base, Spot spot) {
    Set<Place> schemas = new LinkedHashSet<>(spot.entries());
    schemas.addAll(spot.applied());
    for (Place applied : schemas) {
      for (Place keyword : SchemaKeywords.of(applied)) {
        if (shown.size() < MOST && seen.add(spot.path() + " " + keyword.id())) {
          around(base, spot, keyword);
        }
      }
    }
  }

  private void around(JsonNode base, Spot spot, Place keyword) {
    boolean found = false;
    for (Miss miss : Miss.of(spot, keyword)) {
      found |= add(miss.in(base), keyword, miss.name());
    }
    if (!found) {
      finder
          .findBreaking(spot.entries(), keyword)
          .map(value -> Edit.set(base, spot.path(), value))
          .ifPresent(value -> add(value, keyword, spot.name()));
    }
  }

  private void anywhere(Place keyword) {
    if (shown.size() < MOST && !broken.contains(keyword.id())) {
      finder
          .findBreaking(List.of(schema), keyword)
          .ifPresent(value -> add(value, keyword, "message"));
    }
  }

  private boolean add(JsonNode value, Place keyword, String name) {
    if (shown.containsKey(value) || !finder.refutes(schema, value)) {
      return false;
    }
    Map<String, String> faults = finder.faults(schema, value);
    boolean only =
        faults.keySet().equals(Set.of(keyword.id()))
            || finder.acceptsWithout(keyword, schema, value);
    if (only) {
      broken.add(keyword.id());
      put(value, SchemaKeywords.name(keyword), faults.getOrDefault(keyword.id(), ""), name);
    }
    return only;
  }

  private void put(JsonNode value, String keyword, String pointer, String name) {
    String title = keyword + ": " + name;
    for (int i = 2; !names.add(title); i++) {
      title = keyword + ": " + name + " (" + i + ")";
    }
    Breach breach = new Breach(keyword, pointer);
    shown.put(value, new Shown(SampleKind.INVALID, title, value, Optional.of(breach)));
  }

  private void outside() {
    finder
        .findOutside(schema)
        .filter(value -> finder.refutes(schema, value))
        .ifPresent(value -> put(value, "false", "", "message"));
  }
}
