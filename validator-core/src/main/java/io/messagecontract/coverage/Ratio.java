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
}
