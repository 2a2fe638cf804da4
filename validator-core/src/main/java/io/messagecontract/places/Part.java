package io.messagecontract.places;

import io.messagecontract.document.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A place, and what can be there. */
final class Part {

  final String path;
  final int depth;

  /** The schemas of what can be there, of which one applies, with all that it brings. */
  final List<Scope> alternatives = new ArrayList<>();

  final Map<String, Part> parts = new LinkedHashMap<>();
  final Set<String> values = new LinkedHashSet<>();
  boolean canBeAbsent;

  Part(String path, int depth) {
    this.path = path;
    this.depth = depth;
  }

  /** Returns a part of this place; a name or {@code *}. */
  Part part(String name) {
    String step = '/' + name.replace("~", "~0").replace("/", "~1");
    return parts.computeIfAbsent(step, s -> new Part(path + s, depth + 1));
  }

  boolean canBePresent() {
    return !alternatives.isEmpty();
  }

  /** {@code true}, {@code false} and an empty schema allow or forbid, and document nothing. */
  static boolean describes(Place schema) {
    return schema.node().isObject() && !schema.node().isEmpty();
  }
}
