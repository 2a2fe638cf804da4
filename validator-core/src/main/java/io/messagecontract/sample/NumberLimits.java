package io.messagecontract.sample;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.formula.Scalar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Numbers at the boundaries of what a schema allows. */
final class NumberLimits {

  /** More than 32 bits hold, below zero too: a schema without a limit allows it. */
  private static final BigDecimal BEYOND_32_BITS = new BigDecimal("2147483649");

  /** What format says of the numbers that a reader may count on. */
  private static final Map<String, List<BigDecimal>> FORMATS =
      Map.of(
          "int32",
          List.of(new BigDecimal(Integer.MIN_VALUE), new BigDecimal(Integer.MAX_VALUE)),
          "int64",
          List.of(new BigDecimal(Long.MIN_VALUE), new BigDecimal(Long.MAX_VALUE)));

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal CENT = new BigDecimal("0.01");

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
      if (!spot.value().isIntegralNumber()) {
        candidates.addAll(List.of(limit.add(step.multiply(CENT)), limit.add(step.multiply(HALF))));
      }
      candidates.addAll(List.of(whole, whole.add(step)));
    }
    if (given.isEmpty()) {
      candidates.addAll(unbounded(spot, inwards));
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

  private static List<BigDecimal> unbounded(Spot spot, int inwards) {
    for (JsonNode format : spot.values("format")) {
      List<BigDecimal> range = FORMATS.getOrDefault(format.asText(), List.of());
      if (!range.isEmpty()) {
        return List.of(range.get(inwards > 0 ? 0 : 1));
      }
    }
    BigDecimal multiple =
        spot.values("multipleOf").stream()
            .map(JsonNode::decimalValue)
            .filter(NumberLimits::isShort)
            .reduce(BigDecimal.ONE, BigDecimal::multiply);
    BigDecimal fraction = spot.value().isIntegralNumber() ? BigDecimal.ZERO : HALF;
    BigDecimal outwards = BigDecimal.valueOf(-inwards);
    return Stream.of(
            BEYOND_32_BITS.add(fraction), BEYOND_32_BITS, BEYOND_32_BITS.multiply(multiple))
        .map(outwards::multiply)
        .toList();
  }
}
