package io.messagecontract.compare.rules.schema;

import io.messagecontract.document.Place;
import io.messagecontract.inclusion.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What keeps a number, a length or a count from one side.
 *
 * @param inclusive the keyword whose limit is allowed itself
 * @param exclusive the keyword whose limit is not; empty where there is none
 * @param isLower whether it keeps from below
 */
record Bound(String inclusive, Optional<String> exclusive, boolean isLower) {

  /** All bounds (JSON Schema Validation 2020-12, sections 6.2 to 6.5). */
  static final List<Bound> ALL =
      List.of(
          new Bound("minimum", Optional.of("exclusiveMinimum"), true),
          new Bound("maximum", Optional.of("exclusiveMaximum"), false),
          new Bound("minLength", Optional.empty(), true),
          new Bound("maxLength", Optional.empty(), false),
          new Bound("minItems", Optional.empty(), true),
          new Bound("maxItems", Optional.empty(), false),
          new Bound("minProperties", Optional.empty(), true),
          new Bound("maxProperties", Optional.empty(), false));

  /** Tells whether a keyword is a bound. */
  static boolean isBound(String keyword) {
    return ALL.stream()
        .anyMatch(
            bound ->
                bound.inclusive.equals(keyword)
                    || bound.exclusive.filter(keyword::equals).isPresent());
  }

  /** A limit that a schema sets, the tighter one being greater. */
  record Limit(Place place, BigDecimal value, boolean isExclusive) {

    @Override
    public String toString() {
      return place.key() + " " + place.node();
    }
  }

  /** Returns the tightest limit of a shape; empty where it sets none, or none that matters. */
  Optional<Limit> of(Shape shape, Shape other) {
    if (other.isIdle(inclusive)) {
      return Optional.empty();
    }
    List<Place> places = new ArrayList<>(shape.values(inclusive));
    exclusive.ifPresent(keyword -> places.addAll(shape.values(keyword)));
    return places.stream()
        .filter(place -> place.node().isNumber())
        .map(this::limit)
        .max(this::compare);
  }

  private Limit limit(Place place) {
    return new Limit(place, place.node().decimalValue(), !place.key().equals(inclusive));
  }

  /** Returns more than 0 if the first limit is tighter. */
  int compare(Limit a, Limit b) {
    Comparator<Limit> byValue = Comparator.comparing(Limit::value);
    return (isLower ? byValue : byValue.reversed()).thenComparing(Limit::isExclusive).compare(a, b);
  }

  /** Returns more than 0 if the first limit is tighter; an absent one is not tight at all. */
  int compare(Optional<Limit> a, Optional<Limit> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Boolean.compare(a.isPresent(), b.isPresent());
    }
    return compare(a.get(), b.get());
  }
}
