package io.messagecontract.verdict;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Tells which numbers {@code multipleOf} accepts (JSON Schema validation, section 6.2.1), to the
 * last digit and whatever the powers of ten: a remainder of {@code 1e10000} itself would cost
 * thousands of digits for each number of a message.
 *
 * @since 0.1.0
 */
public final class Multiples {

  /** Powers of ten that cost nothing worth to be saved. */
  private static final int PLAIN = 20;

  private Multiples() {}

  /**
   * Tells whether dividing leaves an integer.
   *
   * @param divisor not zero
   */
  public static boolean isMultiple(BigDecimal number, BigDecimal divisor) {
    int power = divisor.scale() - number.scale();
    if (Math.abs(power) <= PLAIN) {
      return number.remainder(divisor).signum() == 0;
    }
    BigInteger digits = number.unscaledValue();
    BigInteger of = divisor.unscaledValue().abs();
    if (power > 0) {
      BigInteger tens = BigInteger.TEN.modPow(BigInteger.valueOf(power), of);
      return digits.multiply(tens).mod(of).signum() == 0;
    }
    // With fewer digits than zeros that are asked for, it is none, or zero.
    return -power < number.precision()
        ? digits.mod(of.multiply(BigInteger.TEN.pow(-power))).signum() == 0
        : digits.signum() == 0;
  }
}
