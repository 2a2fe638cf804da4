package io.messagecontract.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * JSON values as text, the same for all that JSON Schema takes for equal: {@code 1} and {@code 1.0}
 * are one number, and the order of members means nothing (2020-12 core, section 4.2.2).
 */
final class CanonicalJson {

  private CanonicalJson() {}

  static String of(JsonNode value) {
    if (value.isObject()) {
      Map<String, JsonNode> members = new TreeMap<>();
      value.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
      return members.entrySet().stream()
          .map(member -> TextNode.valueOf(member.getKey()) + ":" + of(member.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value.isArray()) {
      return list(items(value));
    }
    return value.isNumber()
        ? value.decimalValue().stripTrailingZeros().toString()
        : value.toString();
  }

  /** Returns a list whose order and repetitions mean nothing. */
  static String set(JsonNode list) {
    return list(items(list).distinct().sorted());
  }

  private static Stream<String> items(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(CanonicalJson::of);
  }

  private static String list(Stream<String> items) {
    return items.collect(Collectors.joining(",", "[", "]"));
  }
}
