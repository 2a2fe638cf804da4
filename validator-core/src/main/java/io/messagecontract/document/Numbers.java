package io.messagecontract.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Makes exact number nodes: no double anywhere, so that no digit is lost. */
final class Numbers {

  private static final int ALWAYS_FITS_LONG = 18;

  private Numbers() {}

  static JsonNode integer(String digits) {
    if (digits.length() <= ALWAYS_FITS_LONG) {
      return integer(Long.parseLong(digits));
    }
    return integer(new BigInteger(digits));
  }

  static JsonNode integer(BigInteger value) {
    return value.bitLength() < Long.SIZE
        ? integer(value.longValue())
        : BigIntegerNode.valueOf(value);
  }

  static JsonNode decimal(String text) {
    return DecimalNode.valueOf(new BigDecimal(text));
  }

  /** A scale beyond the limit would cost gigabytes as soon as anybody writes the digits out. */
  static boolean exceeds(JsonNode number, int maxExponent) {
    return number instanceof DecimalNode && Math.abs((long) exponent(number)) > maxExponent;
  }

  private static int exponent(JsonNode number) {
    return number.decimalValue().scale();
  }

  private static JsonNode integer(long value) {
    return (int) value == value ? IntNode.valueOf((int) value) : LongNode.valueOf(value);
  }
}
