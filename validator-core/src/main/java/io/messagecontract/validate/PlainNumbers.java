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
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code 1.0} as {@code 1}: the two are one number (JSON Schema core, section 4.2.2), but
 * networknt 2.0.8 tells them apart under {@code uniqueItems}, and where an integer is bounded it
 * reads 64 bits of a decimal.
 */
final class PlainNumbers {

  private static final int FEW = 100;

  private final @Nullable Steps steps;

  private PlainNumbers(@Nullable Steps steps) {
    this.steps = steps;
  }

  /**
   * Returns the value itself where it holds no such number, which is nearly always.
   *
   * @param steps what may be spent on digits that have to be written out
   */
  static JsonNode of(JsonNode value, Steps steps) {
    return holdsIntegralDecimal(value) ? new PlainNumbers(steps).copy(value) : value;
  }

  /** The same for a schema that is held against its meta-schema, which asks for small ones only. */
  static JsonNode ofSchema(JsonNode value) {
    return holdsIntegralDecimal(value) ? new PlainNumbers(null).copy(value) : value;
  }

  private static boolean holdsIntegralDecimal(JsonNode value) {
    if (value.isContainerNode()) {
      for (JsonNode child : value) {
        if (holdsIntegralDecimal(child)) {
          return true;
        }
      }
      return false;
    }
    return isIntegralDecimal(value);
  }

  private static boolean isIntegralDecimal(JsonNode value) {
    return value instanceof DecimalNode
        && (value.decimalValue().signum() == 0
            || value.decimalValue().stripTrailingZeros().scale() <= 0);
  }

  private JsonNode copy(JsonNode value) {
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
    return isIntegralDecimal(value) ? integer(value.decimalValue()) : value;
  }

  /** The reader has bounded the exponent, so that the digits of one number can be written out. */
  private JsonNode integer(BigDecimal value) {
    int digits = value.precision() - value.scale();
    if (steps != null) {
      steps.write(digits);
    } else if (digits > FEW) {
      return DecimalNode.valueOf(value);
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
