package io.messagecontract.compare.rules.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.Place;
import io.messagecontract.inclusion.JsonEquality;
import io.messagecontract.inclusion.Shape;
import java.util.ArrayList;
import java.util.List;

/** The values that {@code enum} and {@code const} list. */
final class ListedValues {

  private ListedValues() {}

  /** Returns the keywords that list values. */
  static List<Place> places(Shape shape) {
    List<Place> places = new ArrayList<>(shape.values("enum"));
    places.addAll(shape.values("const"));
    return places;
  }

  /** Returns the values that one shape lists and the other, which has a list too, does not. */
  static List<JsonNode> onlyIn(Shape shape, Shape other) {
    List<JsonNode> listed = shape.values().orElse(List.of());
    return other
        .values()
        .map(
            known -> listed.stream().filter(value -> !JsonEquality.contains(known, value)).toList())
        .orElse(List.of());
  }

  /** Tells whether both shapes leave one value, each another one. */
  static boolean isOneForAnother(SchemaPair pair) {
    return pair.was().values().filter(values -> values.size() == 1).isPresent()
        && pair.is().values().filter(values -> values.size() == 1).isPresent()
        && !onlyIn(pair.was(), pair.is()).isEmpty();
  }
}
