package io.messagecontract.inclusion;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.stream.StreamSupport;

/**
 * Equality of JSON values as JSON Schema has it: {@code 1} and {@code 1.0} are one number, and the
 * order of members means nothing (core, section 4.2.2).
 *
 * @since 0.1.0
 */
public final class JsonEquality {

  private JsonEquality() {}

  /** Tells whether two values are equal. */
  public static boolean same(JsonNode a, JsonNode b) {
    return a.equals(JsonEquality::compareScalars, b);
  }

  /** Tells whether a value is among others. */
  public static boolean contains(Collection<JsonNode> values, JsonNode value) {
    return values.stream().anyMatch(other -> same(other, value));
  }

  /** Tells whether two arrays hold the same values in any order. */
  static boolean sameSet(JsonNode a, JsonNode b) {
    return containsAll(a, b) && containsAll(b, a);
  }

  private static boolean containsAll(JsonNode a, JsonNode b) {
    return StreamSupport.stream(b.spliterator(), false)
        .allMatch(
            item -> StreamSupport.stream(a.spliterator(), false).anyMatch(o -> same(o, item)));
  }

  private static int compareScalars(JsonNode a, JsonNode b) {
    if (a.isNumber() && b.isNumber()) {
      return a.decimalValue().compareTo(b.decimalValue());
    }
    return a.equals(b) ? 0 : 1;
  }
}
