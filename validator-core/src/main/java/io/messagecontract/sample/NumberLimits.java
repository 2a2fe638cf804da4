package io.messagecontract.sample;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.formula.Scalar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Numbers at the boundaries of what a schema allows. */
final class NumberLimits {

  /** More than 32 bits hold, below zero too: a schema without a limit allows it. */
  private static final BigDecimal BEYOND_32_BITS = new BigDecimal("2147483649");

  private static final BigDecimal GREATEST_32 = new BigDecimal(Integer.MAX_VALUE);
  private static final BigDecimal GREATEST_64 = new BigDecimal(Long.MAX_VALUE);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private NumberLimits() {}

  static List<JsonNode> least(Spot spot) {
    return spot.value().isNumber() ? limits(spot, "minimum", "exclusiveMinimum", 1) : List.of();
  }

  static List<JsonNode> greatest(Spot spot) {
    return spot.value().isNumber() ? limits(spot, "maximum", "exclusiveMaximum", -1) : List.of();
  }

  static List<JsonNode> zero(Spot spot) {
    return spot.value().isNumber() ? List.of(Scalar.of(BigDecimal.ZERO).node()) : List.of();
  }

  private static List<JsonNode> limits(Spot spot, String bound, String exclusive, int inwards) {
    BigDecimal step = BigDecimal.valueOf(inwards);
    List<BigDecimal> candidates = new ArrayList<>();
    List<BigDecimal> given =
        Stream.of(bound, exclusive)
            .flatMap(keyword -> spot.values(keyword).stream())
            .filter(JsonNode::isNumber)
            .map(JsonNode::decimalValue)
            .sorted((a, b) -> inwards * b.compareTo(a))
            .toList();
    for (BigDecimal limit : given) {
      candidates.add(limit);
      for (JsonNode multiple : spot.values("multipleOf")) {
        candidates.addAll(multiples(limit, multiple.decimalValue(), inwards));
      }
      RoundingMode rounding = inwards > 0 ? RoundingMode.CEILING : RoundingMode.FLOOR;
      BigDecimal whole = isShort(limit) ? limit.setScale(0, rounding) : limit;
      candidates.addAll(List.of(whole, whole.add(step), limit.add(step.multiply(HALF))));
    }
    if (given.isEmpty()) {
      unbounded(spot).map(number -> number.multiply(step.negate())).forEach(candidates::add);
    }
    return candidates.stream().map(number -> Scalar.of(number).node()).distinct().toList();
  }

  private static List<BigDecimal> multiples(BigDecimal limit, BigDecimal of, int inwards) {
    if (of.signum() == 0 || !isShort(limit) || !isShort(of)) {
      return List.of();
    }
    RoundingMode rounding = inwards > 0 ? RoundingMode.CEILING : RoundingMode.FLOOR;
    BigDecimal nearest = limit.divide(of, 0, rounding).multiply(of);
    return List.of(nearest, nearest.add(of.multiply(BigDecimal.valueOf(inwards))));
  }

  /** Numbers with exponents beyond all use are never written out. */
  private static boolean isShort(BigDecimal number) {
    return Math.abs((long) number.scale()) + number.precision() < 100;
  }

  /** {@code format} tells how many bits a reader may count on. */
  private static Stream<BigDecimal> unbounded(Spot spot) {
    List<String> formats = spot.values("format").stream().map(JsonNode::asText).toList();
    BigDecimal fraction = spot.value().isIntegralNumber() ? BigDecimal.ZERO : HALF;
    if (formats.contains("int32")) {
      return Stream.of(GREATEST_32);
    } else if (formats.contains("int64")) {
      return Stream.of(GREATEST_64);
    }
    BigDecimal multiple =
        spot.values("multipleOf").stream()
            .map(JsonNode::decimalValue)
            .reduce(BigDecimal.ONE, BigDecimal::multiply);
    return Stream.of(BEYOND_32_BITS.add(fraction), BEYOND_32_BITS.multiply(multiple));
  }
}
