package io.messagecontract.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How values that a contract lists are written in an {@link Observation}: values that JSON Schema
 * takes for equal have one text, so that {@code 1.0} is {@code 1} (2020-12 core, section 4.2.2).
 *
 * @since 0.1.0
 */
public final class ValueText {

  private static final int MOST_DIGITS = 30;

  private ValueText() {}

  /** Returns a value as JSON without blanks, the members of objects in the order of their names. */
  public static String of(JsonNode value) {
    List<String> parts = new ArrayList<>();
    if (value.isObject()) {
      Map<String, JsonNode> members = new TreeMap<>();
      value.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
      members.forEach((name, member) -> parts.add(TextNode.valueOf(name) + ":" + of(member)));
      return "{" + String.join(",", parts) + "}";
    }
    if (value.isArray()) {
      value.forEach(item -> parts.add(of(item)));
      return "[" + String.join(",", parts) + "]";
    }
    return value.isNumber() ? number(value.decimalValue().stripTrailingZeros()) : value.toString();
  }

  /** The digits of {@code 1e9999} would fill a page. */
  private static String number(BigDecimal number) {
    return number.precision() - number.scale() <= MOST_DIGITS && number.scale() < 0
        ? number.toPlainString()
        : number.toString();
  }
}
