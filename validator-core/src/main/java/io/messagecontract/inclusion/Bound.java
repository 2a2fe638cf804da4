package io.messagecontract.inclusion;

import io.messagecontract.document.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tightest of several lower or upper bounds, counted so that more is tighter.
 *
 * @param value the bound, negated for an upper one
 * @param exclusive whether the bound itself is outside
 */
record Bound(BigDecimal value, boolean exclusive) {

  private static final Comparator<Bound> TIGHTNESS =
      Comparator.comparing(Bound::value).thenComparing(Bound::exclusive);

  /** Returns the tightest lower bound of numbers; over integers none is exclusive. */
  static Optional<Bound> lower(Shape shape) {
    return numbers(shape, "minimum", "exclusiveMinimum", false);
  }

  /** Returns the tightest upper bound of numbers; over integers none is exclusive. */
  static Optional<Bound> upper(Shape shape) {
    return numbers(shape, "maximum", "exclusiveMaximum", true);
  }

  /** Returns the largest of several minimum counts, such as {@code minLength}; 0 where none is. */
  static Bound atLeast(Shape shape, String keyword) {
    return tightest(bounds(shape.values(keyword), false, false))
        .orElse(new Bound(BigDecimal.ZERO, false));
  }

  /** Returns the smallest of several maximum counts, such as {@code maxLength}. */
  static Optional<Bound> atMost(Shape shape, String keyword) {
    return tightest(bounds(shape.values(keyword), false, true));
  }

  boolean isAtLeastAsTightAs(Bound other) {
    return TIGHTNESS.compare(this, other) >= 0;
  }

  private static Optional<Bound> numbers(
      Shape shape, String inclusive, String exclusive, boolean negate) {
    boolean integers = !shape.types().contains(JsonTypes.FRACTION);
    return tightest(
        Stream.concat(
                bounds(shape.values(inclusive), false, negate),
                bounds(shape.values(exclusive), true, negate))
            .map(bound -> integers ? bound.overIntegers() : bound));
  }

  private Bound overIntegers() {
    BigDecimal ceiling = value.setScale(0, RoundingMode.CEILING);
    boolean next = exclusive && ceiling.compareTo(value) == 0;
    return new Bound(next ? ceiling.add(BigDecimal.ONE) : ceiling, false);
  }

  private static Stream<Bound> bounds(List<Place> keywords, boolean exclusive, boolean negate) {
    return keywords.stream()
        .filter(keyword -> keyword.node().isNumber())
        .map(keyword -> keyword.node().decimalValue())
        .map(value -> new Bound(negate ? value.negate() : value, exclusive));
  }

  private static Optional<Bound> tightest(Stream<Bound> bounds) {
    return bounds.max(TIGHTNESS);
  }
}
