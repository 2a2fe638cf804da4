package io.messagecontract.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.messagecontract.formula.Scalar;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Values that a reader who loses something takes for the value that they stand beside. */
final class Neighbours {

  private static final Pattern TIME = Pattern.compile("(?s)(.*\\d\\d:\\d\\d:)\\d\\d(\\.\\d+)?(.*)");
  private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d\\d-)\\d\\d(.*)");

  /** What 32 bits hold wraps round after as many numbers. */
  private static final BigDecimal WRAP = BigDecimal.valueOf(1L << 32);

  private static final BigDecimal LITTLE = new BigDecimal("0.25");

  private Neighbours() {}

  static List<JsonNode> of(Spot spot) {
    JsonNode value = spot.value();
    if (value.isTextual()) {
      return texts(value.textValue()).stream().<JsonNode>map(TextNode::valueOf).toList();
    }
    return value.isNumber()
        ? Stream.of(WRAP, LITTLE)
            .map(more -> Scalar.of(value.decimalValue().add(more)).node())
            .toList()
        : List.of();
  }

  /** Blanks are trimmed; of a time the day may be all that is kept, of a date the month. */
  private static List<String> texts(String text) {
    if (TIME.matcher(text).matches()) {
      return List.of(
          TIME.matcher(text).replaceFirst("$159$3"), TIME.matcher(text).replaceFirst("$159.5$3"));
    }
    return DATE.matcher(text).matches()
        ? List.of(DATE.matcher(text).replaceFirst("$117$2"))
        : List.of(' ' + text + ' ');
  }
}
