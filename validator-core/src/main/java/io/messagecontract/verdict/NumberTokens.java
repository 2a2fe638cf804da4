package io.messagecontract.verdict;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;

/** Judges the number at which a parser stands, by as little of it as is needed. */
final class NumberTokens {

  private static final int NUMBERS = Kinds.INTEGER | Kinds.FRACTION;

  private NumberTokens() {}

  static boolean accepts(Shape shape, TokenReader reader, boolean fraction) throws IOException {
    int length = reader.numberLength(fraction);
    return accepts(shape, reader.parser, length, fraction);
  }

  static boolean accepts(Shape shape, JsonParser parser, int length, boolean fraction)
      throws IOException {
    int kinds = shape.kinds & NUMBERS;
    if (kinds == 0) {
      return false;
    }
    Numbers numbers = shape.numbers;
    boolean asks = numbers != null || shape.values != null;
    if (!fraction) {
      if ((kinds & Kinds.INTEGER) == 0) {
        return false;
      }
      if (!asks) {
        return true;
      }
      if (numbers != null
          && shape.values == null
          && numbers.plain()
          && TokenReader.isShort(length)) {
        return numbers.accept(parser.getLongValue());
      }
    } else if (!asks && kinds == NUMBERS) {
      return true;
    }
    BigDecimal number = parser.getDecimalValue();
    int kind = !fraction || TokenReader.isIntegral(number) ? Kinds.INTEGER : Kinds.FRACTION;
    return (kinds & kind) != 0
        && (numbers == null || numbers.accept(number))
        && (shape.values == null || shape.values.others().contains(CanonicalValue.of(number)));
  }
}
