package io.messagecontract.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Writes {@code 1.0} as {@code 1}: the two are one number (JSON Schema core, section 4.2.2), but
 * networknt 2.0.8 tells them apart under {@code uniqueItems}. Where an integer has very many digits
 * they are not written out, which messages could make expensive.
 */
final class PlainNumbers {

  private static final int MOST_DIGITS = 100;

  private PlainNumbers() {}

  /** Returns the value itself where it holds no such number, which is nearly always. */
  static JsonNode of(JsonNode value) {
    return holdsOther(value) ? copy(value) : value;
  }

  private static boolean holdsOther(JsonNode value) {
    if (value.isContainerNode()) {
      for (JsonNode child : value) {
        if (holdsOther(child)) {
          return true;
        }
      }
      return false;
    }
    return isIntegralDecimal(value) || isLong(value);
  }

  private static boolean isLong(JsonNode value) {
    return value instanceof BigIntegerNode && value.decimalValue().precision() > MOST_DIGITS;
  }

  private static boolean isIntegralDecimal(JsonNode value) {
    return value instanceof DecimalNode
        && (value.decimalValue().signum() == 0
            || value.decimalValue().stripTrailingZeros().scale() <= 0);
  }

  private static JsonNode copy(JsonNode value) {
    if (value instanceof ObjectNode object) {
      ObjectNode copy = object.objectNode();
      object.properties().forEach(e -> copy.set(e.getKey(), copy(e.getValue())));
      return copy;
    }
    if (value instanceof ArrayNode array) {
      ArrayNode copy = array.arrayNode();
      array.forEach(item -> copy.add(copy(item)));
      return copy;
    }
    return isIntegralDecimal(value) || isLong(value) ? integer(value.decimalValue()) : value;
  }

  private static JsonNode integer(BigDecimal value) {
    if ((long) value.precision() - value.scale() > MOST_DIGITS) {
      return DecimalNode.valueOf(value.stripTrailingZeros());
    }
    BigInteger integer = value.toBigIntegerExact();
    if (integer.bitLength() < Integer.SIZE) {
      return IntNode.valueOf(integer.intValue());
    }
    return integer.bitLength() < Long.SIZE
        ? LongNode.valueOf(integer.longValue())
        : BigIntegerNode.valueOf(integer);
  }
}
