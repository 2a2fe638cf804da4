package io.messagecontract.formula;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;

/**
 * A text, number, boolean or null, equal to another if JSON Schema says so: {@code 1} and {@code
 * 1.0} are one number.
 *
 * @param kind its kind
 * @param value a {@link String}, a {@link Boolean}, a {@link BigDecimal} without trailing zeros, or
 *     an empty text for null
 * @since 0.1.0
 */
public record Scalar(Kind kind, Object value) {

  private static final int MOST_DIGITS_OF_AN_INT = 9;

  /** Returns a value that is no array and no object. */
  public static Scalar of(JsonNode node) {
    Kind kind = Kind.of(node);
    return switch (kind) {
      case STRING -> new Scalar(kind, node.textValue());
      case BOOLEAN -> new Scalar(kind, node.booleanValue());
      case INTEGER, FRACTION -> of(node.decimalValue());
      case NULL -> new Scalar(kind, "");
      case OBJECT, ARRAY -> throw new IllegalArgumentException("has parts: " + kind);
    };
  }

  /** Returns a text. */
  public static Scalar of(String text) {
    return new Scalar(Kind.STRING, text);
  }

  /** Returns a number. */
  public static Scalar of(BigDecimal number) {
    Kind kind = Kind.isInteger(number) ? Kind.INTEGER : Kind.FRACTION;
    return new Scalar(kind, number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
  }

  /** Returns the value as a node, whole numbers without a fraction. */
  public JsonNode node() {
    return switch (kind) {
      case STRING -> TextNode.valueOf((String) value);
      case BOOLEAN -> BooleanNode.valueOf((Boolean) value);
      case INTEGER -> integer((BigDecimal) value);
      case FRACTION -> DecimalNode.valueOf((BigDecimal) value);
      default -> NullNode.getInstance();
    };
  }

  private static JsonNode integer(BigDecimal number) {
    return number.precision() - number.scale() <= MOST_DIGITS_OF_AN_INT
        ? IntNode.valueOf(number.intValueExact())
        : BigIntegerNode.valueOf(number.toBigIntegerExact());
  }

  @Override
  public String toString() {
    return node().toString();
  }
}
