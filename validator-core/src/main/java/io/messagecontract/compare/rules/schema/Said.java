package io.messagecontract.compare.rules.schema;

import io.messagecontract.document.Place;
import java.util.List;
import java.util.Optional;

/**
 * Where one of the two contracts says what has changed.
 *
 * @param shown the place that users are shown; empty for the contract as a whole
 * @param places the schemas and keywords without which the contract would not say it
 * @since 0.1.0
 */
public record Said(Optional<Place> shown, List<Place> places) {

  /** Copies the list. */
  public Said {
    places = List.copyOf(places);
  }

  /** It is said at these places, of which the first is shown. */
  static Said at(List<Place> places) {
    return new Said(places.stream().findFirst(), places);
  }

  /** It is not said; this is where it would be. */
  static Said not(List<Place> near) {
    return new Said(near.stream().findFirst(), List.of());
  }

  /** It is said at these places, or, where there are none, would be said near those. */
  static Said at(List<Place> places, List<Place> near) {
    return places.isEmpty() ? not(near) : at(places);
  }
}
