package io.messagecontract.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.messagecontract.inclusion.ValueFinder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Texts at the boundaries of what a schema allows; lengths are counted in code points. */
final class TextLimits {

  /** Where a schema sets no limit; more than most columns of databases hold. */
  private static final int LONG = 1_000;

  private static final int LONGEST = 10_000;

  /** Accents, another alphabet, beyond the BMP, right to left, quotes and line breaks. */
  private static final String BEYOND_ASCII =
      "Zo\u00eb \u6f22\u5b57 \ud83d\ude80 \u0627\u0644 \"'\\</>\n\u00a0\u2028";

  private TextLimits() {}

  static List<JsonNode> shortest(ValueFinder finder, Spot spot) {
    List<Integer> given = limits(spot, "minLength");
    if (!spot.value().isTextual() || (given.isEmpty() && hasForm(spot))) {
      return List.of();
    }
    int least = given.stream().mapToInt(i -> i).max().orElse(0);
    return least > LONGEST ? List.of() : ofLength(finder, spot, least);
  }

  static List<JsonNode> longest(ValueFinder finder, Spot spot) {
    List<Integer> given = limits(spot, "maxLength");
    if (!spot.value().isTextual() || (given.isEmpty() && hasForm(spot))) {
      return List.of();
    }
    int most = given.stream().mapToInt(i -> i).min().orElse(LONG);
    return ofLength(finder, spot, Math.min(most, LONGEST));
  }

  static List<JsonNode> beyondAscii(ValueFinder finder, Spot spot) {
    if (!spot.value().isTextual() || hasForm(spot)) {
      return List.of();
    }
    List<Integer> most = limits(spot, "maxLength");
    int length = points(BEYOND_ASCII);
    int fitting = most.stream().mapToInt(i -> i).min().orElse(length);
    String text =
        BEYOND_ASCII.substring(
            0, BEYOND_ASCII.offsetByCodePoints(0, Math.max(0, Math.min(fitting, length))));
    return List.of(TextNode.valueOf(text));
  }

  private static List<JsonNode> ofLength(ValueFinder finder, Spot spot, int length) {
    String text = spot.value().textValue();
    List<JsonNode> texts = new ArrayList<>();
    texts.add(TextNode.valueOf(fit(text.isEmpty() ? "a" : text, length)));
    if (!finder.accepts(spot.entries(), texts.get(0)) && length <= LONG) {
      finder.findText(spot.entries(), points(text), length).ifPresent(texts::add);
    }
    return texts;
  }

  /** Nobody writes a date with a thousand digits: a format says how long a text is. */
  private static boolean hasForm(Spot spot) {
    return spot.values("format").stream().anyMatch(format -> !format.asText().equals("password"));
  }

  private static int points(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Returns a text cut off, or repeated, to a length. */
  static String fit(String text, int length) {
    int points = points(text);
    String enough = points >= length ? text : text.repeat(length / points + 1);
    return enough.substring(0, enough.offsetByCodePoints(0, length));
  }

  private static List<Integer> limits(Spot spot, String keyword) {
    return spot.values(keyword).stream()
        .filter(JsonNode::isNumber)
        .map(limit -> limit.decimalValue().min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue())
        .filter(limit -> limit >= 0)
        .toList();
  }
}
