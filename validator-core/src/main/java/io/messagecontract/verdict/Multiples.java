package io.messagecontract.verdict;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Tells which numbers {@code multipleOf} accepts (JSON Schema validation, section 6.2.1), to the
 * last digit and whatever the powers of ten: a remainder of {@code 1e10000} itself would cost
 * thousands of digits for each number of a message. So powers of ten are never written out: twos
 * and fives are counted, and only the rest of a divisor divides. Safe for use by many threads.
 *
 * @since 0.1.0
 */
public final class Multiples {

  private static final BigInteger FIVE = BigInteger.valueOf(5);

  private final int scale;
  private final int twos;
  private final int fives;
  private final BigInteger rest;

  private Multiples(int scale, int twos, int fives, BigInteger rest) {
    this.scale = scale;
    this.twos = twos;
    this.fives = fives;
    this.rest = rest;
  }

  /**
   * Returns what dividing leaves as an integer.
   *
   * @param divisor not zero
   */
  public static Multiples of(BigDecimal divisor) {
    BigInteger digits = divisor.unscaledValue().abs();
    int twos = digits.getLowestSetBit();
    BigInteger rest = digits.shiftRight(twos);
    int fives = 0;
    for (BigInteger[] next = rest.divideAndRemainder(FIVE);
        next[1].signum() == 0;
        next = rest.divideAndRemainder(FIVE)) {
      rest = next[0];
      fives++;
    }
    return new Multiples(divisor.scale(), twos, fives, rest);
  }

  /** Tells whether dividing a number leaves an integer. */
  public boolean contain(BigDecimal number) {
    BigInteger digits = number.unscaledValue();
    if (digits.signum() == 0) {
      return true;
    }
    int tens = scale - number.scale();
    return digits.getLowestSetBit() >= twos - tens
        && hasFives(digits, fives - tens)
        && (rest.equals(BigInteger.ONE) || digits.mod(rest).signum() == 0);
  }

  private static boolean hasFives(BigInteger digits, int count) {
    // A five is more than two bits: most numbers are too short to be tried.
    return count <= 0
        || (count < digits.bitLength() / 2 + 1 && digits.mod(FIVE.pow(count)).signum() == 0);
  }
}
