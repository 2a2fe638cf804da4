package io.messagecontract.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One text for all values that JSON Schema takes for equal (2020-12 core, section 4.2.2), and
 * another one for others.
 */
final class CanonicalValue {

  /** Zeros of so few digits are as well taken off one by one. */
  private static final int FEW_DIGITS = 64;

  private final int most;
  private final StringBuilder text = new StringBuilder();

  private CanonicalValue(int most) {
    this.most = most;
  }

  /** Returns the text; null where it has more characters than are wanted. */
  static @Nullable String of(JsonNode value, int most) {
    CanonicalValue canonical = new CanonicalValue(most);
    return canonical.write(value) && canonical.fits(0) ? canonical.text.toString() : null;
  }

  static String of(BigDecimal number) {
    if (number.precision() <= FEW_DIGITS) {
      return number.stripTrailingZeros().toString();
    }
    BigInteger digits = number.unscaledValue();
    int scale = number.scale();
    for (int zeros = Integer.highestOneBit(number.precision()); zeros > 0; zeros /= 2) {
      if (digits.getLowestSetBit() >= zeros) {
        BigInteger[] parts = digits.divideAndRemainder(BigInteger.TEN.pow(zeros));
        boolean ends = parts[1].signum() == 0;
        digits = ends ? parts[0] : digits;
        scale -= ends ? zeros : 0;
      }
    }
    return new BigDecimal(digits, scale).toString();
  }

  /** Tells whether all of the value was written; what is far too long is not even begun. */
  private boolean write(JsonNode value) {
    if (value.isContainerNode()) {
      return fits(value.size()) && (value.isObject() ? writeMembers(value) : writeItems(value));
    }
    if (value.isTextual() && !fits(value.textValue().length())) {
      return false;
    }
    text.append(value.isNumber() ? of(value.decimalValue()) : value.toString());
    return true;
  }

  private boolean writeMembers(JsonNode object) {
    Map<String, JsonNode> members = new TreeMap<>();
    object.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
    text.append('{');
    for (Map.Entry<String, JsonNode> member : members.entrySet()) {
      text.append(TextNode.valueOf(member.getKey())).append(':');
      if (!write(member.getValue())) {
        return false;
      }
      text.append(',');
    }
    text.append('}');
    return true;
  }

  private boolean writeItems(JsonNode array) {
    text.append('[');
    for (JsonNode item : array) {
      if (!write(item)) {
        return false;
      }
      text.append(',');
    }
    text.append(']');
    return true;
  }

  private boolean fits(int more) {
    return text.length() <= most - more;
  }
}
