package io.messagecontract.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * One text for all values that JSON Schema takes for equal (2020-12 core, section 4.2.2), and
 * another one for others.
 */
final class CanonicalValue {

  private CanonicalValue() {}

  static String of(JsonNode value) {
    StringBuilder text = new StringBuilder();
    write(value, text);
    return text.toString();
  }

  static String of(BigDecimal number) {
    return number.stripTrailingZeros().toString();
  }

  private static void write(JsonNode value, StringBuilder text) {
    if (value.isObject()) {
      Map<String, JsonNode> members = new TreeMap<>();
      value.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
      text.append('{');
      members.forEach(
          (name, member) -> {
            text.append(TextNode.valueOf(name)).append(':');
            write(member, text);
            text.append(',');
          });
      text.append('}');
    } else if (value.isArray()) {
      text.append('[');
      for (JsonNode item : value) {
        write(item, text);
        text.append(',');
      }
      text.append(']');
    } else {
      text.append(value.isNumber() ? of(value.decimalValue()) : value.toString());
    }
  }
}
