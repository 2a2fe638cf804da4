package io.messagecontract.inclusion;

import io.messagecontract.document.Place;
import java.util.List;
import java.util.Optional;

/**
 * Walks schemas along the path of a value.
 *
 * @since 0.1.0
 */
public final class Paths {

  private Paths() {}

  /** Returns the schemas that apply at the end of a path, given those of the whole message. */
  public static List<Place> schemas(Side side, List<Place> root, ValuePath path) {
    List<Place> at = root;
    for (Optional<String> step : path.steps()) {
      Shape shape = Shape.of(side, at);
      at =
          step.isPresent() ? shape.properties().getOrDefault(step.get(), List.of()) : shape.items();
    }
    return at;
  }
}
