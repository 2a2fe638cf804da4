package io.messagecontract.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes exact number nodes: no double anywhere, so that no digit is lost. */
final class Numbers {

  private static final int ALWAYS_FITS_INT = 9;
  private static final int ALWAYS_FITS_LONG = 18;
  private static final Pattern EXPONENT = Pattern.compile("[eE][-+]?0*([0-9]+)$");

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

  /** Such a number would cost gigabytes as soon as anybody writes its digits out. */
  static boolean exceeds(String decimal, int maxExponent) {
    Matcher exponent = EXPONENT.matcher(decimal);
    return exponent.find()
        && (exponent.group(1).length() > ALWAYS_FITS_INT
            || Integer.parseInt(exponent.group(1)) > maxExponent);
  }

  private static JsonNode integer(long value) {
    return (int) value == value ? IntNode.valueOf((int) value) : LongNode.valueOf(value);
  }
}
