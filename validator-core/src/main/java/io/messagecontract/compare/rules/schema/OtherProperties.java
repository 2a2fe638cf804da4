package io.messagecontract.compare.rules.schema;

import io.messagecontract.document.Place;
import io.messagecontract.inclusion.Shape;
import java.util.ArrayList;
import java.util.List;

/** The keywords that speak of properties that are not documented by name. */
final class OtherProperties {

  private static final List<String> KEYWORDS =
      List.of("additionalProperties", "unevaluatedProperties");

  private OtherProperties() {}

  /** Returns the keywords by which a shape forbids them. */
  static List<Place> forbidding(Shape shape) {
    List<Place> forbidding = new ArrayList<>();
    for (String keyword : KEYWORDS) {
      shape.values(keyword).stream()
          .filter(place -> place.node().isBoolean() && !place.node().booleanValue())
          .forEach(forbidding::add);
    }
    return forbidding;
  }
}
