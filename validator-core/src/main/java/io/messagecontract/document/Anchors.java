package io.messagecontract.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Finds a plain-name fragment: {@code $anchor}, or {@code "$id": "#name"} as in draft-07. */
final class Anchors {

  private Anchors() {}

  static Optional<Place> find(Place root, String name) {
    Deque<Place> todo = new ArrayDeque<>();
    todo.push(root);
    while (!todo.isEmpty()) {
      Place place = todo.pop();
      if (place.node().path("$anchor").asText().equals(name)
          || place.node().path("$dynamicAnchor").asText().equals(name)
          || place.node().path("$id").asText().equals("#" + name)) {
        return Optional.of(place);
      }
      place.children().forEach(todo::push);
    }
    return Optional.empty();
  }
}
