package io.messagecontract.verdict;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.document.Limits;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/** The tokens of one text within limits: what is beyond them is for others to explain. */
abstract sealed class TokenReader permits Run, FaultRun {

  private static final int LONG_DIGITS = 18;
  private static final Multiples INTEGERS = Multiples.of(BigDecimal.ONE);

  final JsonParser parser;
  private final Limits limits;
  private int left;

  TokenReader(JsonParser parser, Limits limits) {
    this.parser = parser;
    this.limits = limits;
    this.left = limits.maxNodes();
  }

  final void count() {
    if (--left < 0) {
      throw new UnclearException();
    }
  }

  final void checkDepth(int depth) {
    if (depth > limits.maxDepth()) {
      throw new UnclearException();
    }
  }

  /** Returns how many characters the number has at which the parser stands. */
  final int numberLength(boolean fraction) throws IOException {
    int length = parser.getTextLength();
    if (length > limits.maxNumberLength()) {
      throw new UnclearException();
    }
    if (fraction && hasLargeExponent(parser.getText(), limits.maxExponent())) {
      throw new UnclearException();
    }
    return length;
  }

  /** An exponent of four digits is within every limit that makes sense. */
  private static boolean hasLargeExponent(String number, int most) {
    int exponent = Math.max(number.indexOf('e'), number.indexOf('E'));
    int digits = number.length() - exponent - 1;
    return exponent >= 0
        && digits > 4
        && (digits > 10 || Math.abs(Long.parseLong(number.substring(exponent + 1))) > most);
  }

  static boolean isShort(int numberLength) {
    return numberLength <= LONG_DIGITS;
  }

  static boolean isIntegral(BigDecimal number) {
    return number.scale() <= 0 || INTEGERS.contain(number);
  }

  /** Reads the value at which the parser stands as a whole. */
  final JsonNode tree(JsonToken token, int depth) throws IOException {
    count();
    if (parser instanceof NodeParser nodes) {
      return nodes.value();
    }
    return switch (token) {
      case START_OBJECT -> object(depth + 1);
      case START_ARRAY -> array(depth + 1);
      case VALUE_STRING -> JsonNodeFactory.instance.textNode(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(token);
      case VALUE_TRUE -> JsonNodeFactory.instance.booleanNode(true);
      case VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(false);
      case VALUE_NULL -> JsonNodeFactory.instance.nullNode();
      default -> throw new UnclearException();
    };
  }

  private JsonNode number(JsonToken token) throws IOException {
    int length = numberLength(token == JsonToken.VALUE_NUMBER_FLOAT);
    if (token == JsonToken.VALUE_NUMBER_FLOAT) {
      return DecimalNode.valueOf(parser.getDecimalValue());
    }
    if (!isShort(length)) {
      BigInteger number = parser.getBigIntegerValue();
      return number.bitLength() < Long.SIZE
          ? LongNode.valueOf(number.longValue())
          : BigIntegerNode.valueOf(number);
    }
    long number = parser.getLongValue();
    return (int) number == number ? IntNode.valueOf((int) number) : LongNode.valueOf(number);
  }

  private JsonNode object(int depth) throws IOException {
    checkDepth(depth);
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      if (object.has(name)) {
        throw new UnclearException();
      }
      object.set(name, tree(parser.nextToken(), depth));
    }
    return object;
  }

  private JsonNode array(int depth) throws IOException {
    checkDepth(depth);
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      array.add(tree(token, depth));
    }
    return array;
  }
}
