package io.messagecontract.coverage;

/**
 * How many of how many.
 *
 * @param covered from 0 to {@code total}
 * @param total from 0
 * @since 0.1.0
 */
public record Ratio(int covered, int total) {

  /** Nothing of nothing. */
  public static final Ratio NONE = new Ratio(0, 0);

  /** Checks the range. */
  public Ratio {
    if (covered < 0 || covered > total) {
      throw new IllegalArgumentException(covered + " of " + total);
    }
  }

  /** Returns this and another one together. */
  public Ratio plus(Ratio other) {
    return new Ratio(covered + other.covered, total + other.total);
  }

  /** Tells whether all is covered, or there is nothing to cover. */
  public boolean isComplete() {
    return covered == total;
  }

  /** Compares the fractions; nothing of nothing is no worse than anything. */
  boolean isLessThan(Ratio other) {
    return total > 0 && (long) covered * other.total < (long) other.covered * total;
  }

  /**
   * Returns the percentage, such as {@code 62.5 %}. It is never rounded up: 100.0 % is all, and
   * what misses a limit does not look as if it reached it.
   */
  public String percent() {
    long tenths = total == 0 ? 1_000 : covered * 1_000L / total;
    return tenths / 10 + "." + tenths % 10 + " %";
  }

  /** Returns such as {@code 5 of 8}. */
  @Override
  public String toString() {
    return covered + " of " + total;
  }
}
