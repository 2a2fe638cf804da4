package io.messagecontract.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which values are equal: numbers for values, the same one for all that JSON Schema takes for equal
 * (2020-12 core, section 4.2.2). A container is told by the numbers of what is in it, so that each
 * value is looked at once however many containers are around it.
 *
 * @since 0.1.0
 */
public final class EqualValues {

  private final Map<String, Integer> texts = new HashMap<>();
  private final Map<String, Integer> others = new HashMap<>();
  private IdentityHashMap<JsonNode, Integer> containers = new IdentityHashMap<>();

  EqualValues() {}

  /** Tells whether no two items of an array are equal; the time is that of reading them. */
  public static boolean areDistinct(JsonNode array) {
    EqualValues values = new EqualValues();
    Set<Integer> numbers = new HashSet<>();
    for (JsonNode item : array) {
      if (!numbers.add(values.number(item))) {
        return false;
      }
    }
    return true;
  }

  Integer number(JsonNode value) {
    if (value.isTextual()) {
      return number(texts, value.textValue());
    }
    if (!value.isContainerNode()) {
      return number(others, scalar(value));
    }
    Integer known = containers.get(value);
    if (known == null) {
      known = number(others, value.isObject() ? members(value) : items(value));
      containers.put(value, known);
    }
    return known;
  }

  private static String scalar(JsonNode value) {
    return value.isNumber() ? CanonicalValue.of(value.decimalValue()) : value.toString();
  }

  private Integer number(Map<String, Integer> numbers, String key) {
    Integer known = numbers.get(key);
    if (known == null) {
      known = texts.size() + others.size();
      numbers.put(key, known);
    }
    return known;
  }

  private String items(JsonNode array) {
    StringBuilder key = new StringBuilder("[");
    for (JsonNode item : array) {
      append(key, number(item));
    }
    return key.toString();
  }

  private String members(JsonNode object) {
    long[] members = new long[object.size()];
    int count = 0;
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      long name = number(texts, member.getKey());
      members[count++] = name << Integer.SIZE | number(member.getValue());
    }
    Arrays.sort(members);
    StringBuilder key = new StringBuilder("{");
    for (long member : members) {
      append(key, (int) (member >>> Integer.SIZE));
      append(key, (int) member);
    }
    return key.toString();
  }

  /** No text of another value begins with a bracket. */
  private static void append(StringBuilder key, int number) {
    key.append((char) (number >>> Character.SIZE)).append((char) number);
  }

  /** Lets go of containers that do not come again. */
  void forget() {
    if (!containers.isEmpty()) {
      containers = new IdentityHashMap<>();
    }
  }
}
