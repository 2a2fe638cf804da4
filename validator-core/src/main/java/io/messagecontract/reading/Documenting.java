package io.messagecontract.reading;

import io.messagecontract.document.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which schemas say anything of properties or items, by themselves or those in place.
 *
 * @since 0.1.0
 */
public final class Documenting {

  private static final List<String> TELLING =
      List.of(
          "properties",
          "patternProperties",
          "additionalProperties",
          "unevaluatedProperties",
          "items",
          "prefixItems",
          "additionalItems");
  private static final List<String> ONE = List.of("if", "then", "else");
  private static final List<String> SEVERAL =
      List.of("allOf", "anyOf", "oneOf", "dependentSchemas", "dependencies");

  private final SchemaReader reader;
  private final Map<String, Boolean> known = new HashMap<>();

  /** Asks of the schemas that a reader reads. */
  public Documenting(SchemaReader reader) {
    this.reader = reader;
  }

  /** Tells whether a schema, or one that it applies to the same value, says any. */
  public boolean isIn(Place schema) {
    Boolean before = known.get(schema.id());
    return before == null ? find(schema) : before;
  }

  private boolean find(Place schema) {
    Map<String, String> holders = new HashMap<>(Map.of(schema.id(), ""));
    Deque<Place> unseen = new ArrayDeque<>(List.of(schema));
    while (!unseen.isEmpty()) {
      Place place = unseen.pop();
      if (known.getOrDefault(place.id(), tells(place))) {
        for (String id = place.id(); !id.isEmpty(); id = holders.getOrDefault(id, "")) {
          known.put(id, true);
        }
        return true;
      }
      for (Place part : inPlace(place)) {
        if (holders.putIfAbsent(part.id(), place.id()) == null) {
          unseen.push(part);
        }
      }
    }
    holders.keySet().forEach(id -> known.put(id, false));
    return false;
  }

  private boolean tells(Place schema) {
    return !reader.isLeftOut(schema)
        && TELLING.stream().anyMatch(keyword -> reader.member(schema, keyword).isPresent());
  }

  private List<Place> inPlace(Place schema) {
    List<Place> parts = new ArrayList<>();
    if (schema.node().isObject() && !reader.isLeftOut(schema)) {
      reader.reference(schema).ifPresent(parts::add);
      ONE.forEach(keyword -> reader.member(schema, keyword).ifPresent(parts::add));
      SEVERAL.forEach(
          keyword -> reader.member(schema, keyword).map(reader::parts).ifPresent(parts::addAll));
    }
    return parts;
  }
}
