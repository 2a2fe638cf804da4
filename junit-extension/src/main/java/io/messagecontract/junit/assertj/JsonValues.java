package io.messagecontract.junit.assertj;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares values of a message with those that a test writes down. */
final class JsonValues {

  private JsonValues() {}

  /** JSON knows one kind of number: whether a test writes an int or a long must not matter. */
  static boolean areEqual(@Nullable Object found, @Nullable Object expected) {
    if (found instanceof Number a && expected instanceof Number b) {
      return isFinite(b) && decimal(a).compareTo(decimal(b)) == 0;
    }
    if (found instanceof List<?> a && expected instanceof List<?> b) {
      Iterator<?> other = b.iterator();
      return a.size() == b.size() && a.stream().allMatch(item -> areEqual(item, other.next()));
    }
    if (found instanceof Map<?, ?> a && expected instanceof Map<?, ?> b) {
      return a.keySet().equals(b.keySet())
          && a.keySet().stream().allMatch(name -> areEqual(a.get(name), b.get(name)));
    }
    return Objects.equals(found, expected);
  }

  /** Such as {@code string}. */
  static String kind(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof Number) {
      return "number";
    }
    if (value instanceof List) {
      return "array";
    }
    if (value instanceof Map) {
      return "object";
    }
    return value instanceof String
        ? "string"
        : value.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static boolean isFinite(Number number) {
    return !(number instanceof Double || number instanceof Float)
        || Double.isFinite(number.doubleValue());
  }

  private static BigDecimal decimal(Number number) {
    return new BigDecimal(number.toString());
  }
}
