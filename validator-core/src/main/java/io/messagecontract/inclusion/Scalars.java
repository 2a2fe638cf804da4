package io.messagecontract.inclusion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.messagecontract.document.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes up strings and numbers at the edges of what schemas allow. */
final class Scalars {

  private static final int LONGEST = 10_000;

  private static final Map<String, String> FORMATS =
      Map.ofEntries(
          Map.entry("date-time", "2019-08-24T14:15:22Z"),
          Map.entry("date", "2019-08-24"),
          Map.entry("time", "14:15:22Z"),
          Map.entry("duration", "PT1H"),
          Map.entry("email", "user@example.com"),
          Map.entry("idn-email", "user@example.com"),
          Map.entry("hostname", "example.com"),
          Map.entry("idn-hostname", "example.com"),
          Map.entry("ipv4", "192.0.2.1"),
          Map.entry("ipv6", "2001:db8::1"),
          Map.entry("uri", "https://example.com/"),
          Map.entry("uri-reference", "/a"),
          Map.entry("iri", "https://example.com/"),
          Map.entry("iri-reference", "/a"),
          Map.entry("uri-template", "/a/{b}"),
          Map.entry("uuid", "4e8fa3b0-5d7c-4c1e-9f53-0a7a1f7b2c3d"),
          Map.entry("json-pointer", "/a"),
          Map.entry("relative-json-pointer", "1/a"),
          Map.entry("regex", "^a$"));

  private Scalars() {}

  static List<JsonNode> strings(Shape shape) {
    Set<String> texts = new LinkedHashSet<>();
    for (Place format : shape.values("format")) {
      Optional.ofNullable(FORMATS.get(format.node().asText())).ifPresent(texts::add);
    }
    int least = count(Bound.atLeast(shape, "minLength"), LONGEST);
    texts.add("0".repeat(Math.max(1, least)));
    texts.add("");
    texts.add("string");
    texts.add("a".repeat(least));
    texts.add("A-b 1");
    Bound.atMost(shape, "maxLength")
        .map(bound -> count(new Bound(bound.value().negate(), false), LONGEST))
        .ifPresent(most -> texts.add("a".repeat(most)));
    return texts.stream().<JsonNode>map(TextNode::valueOf).toList();
  }

  static List<JsonNode> numbers(Shape shape, boolean integers) {
    Set<BigDecimal> values = new LinkedHashSet<>();
    Optional<BigDecimal> lower = Bound.lower(shape).map(Bound::value);
    Optional<BigDecimal> upper = Bound.upper(shape).map(bound -> bound.value().negate());
    List<BigDecimal> anchors = new ArrayList<>();
    lower.ifPresent(anchors::add);
    upper.ifPresent(anchors::add);
    anchors.add(BigDecimal.ZERO);
    for (BigDecimal anchor : anchors) {
      values.add(anchor);
      values.add(anchor.add(BigDecimal.ONE));
      values.add(anchor.subtract(BigDecimal.ONE));
      for (Place factor : shape.values("multipleOf")) {
        values.add(anchor.add(factor.node().decimalValue()));
      }
    }
    if (!integers) {
      anchors.forEach(anchor -> values.add(anchor.add(new BigDecimal("0.5"))));
    }
    return values.stream()
        .filter(value -> !integers || value.stripTrailingZeros().scale() <= 0)
        .map(Scalars::number)
        .distinct()
        .toList();
  }

  private static JsonNode number(BigDecimal value) {
    if (value.signum() != 0 && value.stripTrailingZeros().scale() > 0) {
      return DecimalNode.valueOf(value);
    }
    BigDecimal plain = value.setScale(0, RoundingMode.UNNECESSARY);
    return plain.precision() < 10
        ? IntNode.valueOf(plain.intValueExact())
        : BigIntegerNode.valueOf(plain.toBigIntegerExact());
  }

  /** Returns a bound as a count; schemas may ask for more than anybody wants to see. */
  static int count(Bound bound, int most) {
    return bound.value().max(BigDecimal.ZERO).min(BigDecimal.valueOf(most)).intValue();
  }
}
