package io.messagecontract.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What is asked of a number.
 *
 * @param bounds all bounds
 * @param multiples those of what it has to be a multiple of
 * @param plain whether a long can be judged by the two that follow alone
 * @param least the smallest integer within the bounds
 * @param most the largest one
 */
record Numbers(
    List<Bound> bounds, List<Multiples> multiples, boolean plain, long least, long most) {

  private static final BigDecimal MIN = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final BigDecimal MAX = BigDecimal.valueOf(Long.MAX_VALUE);

  /**
   * A bound.
   *
   * @param lower whether it is a minimum
   */
  record Bound(BigDecimal limit, boolean lower, boolean exclusive) {

    boolean holds(BigDecimal number) {
      int order = lower ? number.compareTo(limit) : limit.compareTo(number);
      return exclusive ? order > 0 : order >= 0;
    }

    /** Returns the first integer within the bound. */
    BigDecimal whole() {
      BigDecimal whole = limit.setScale(0, lower ? RoundingMode.CEILING : RoundingMode.FLOOR);
      boolean next = exclusive && whole.compareTo(limit) == 0;
      return whole.add(next ? BigDecimal.valueOf(lower ? 1 : -1) : BigDecimal.ZERO);
    }
  }

  static Numbers of(List<Bound> bounds, List<BigDecimal> divisors) {
    long least = Long.MIN_VALUE;
    long most = Long.MAX_VALUE;
    boolean plain = divisors.isEmpty();
    for (Bound bound : bounds) {
      BigDecimal whole = bound.whole();
      if (whole.compareTo(MIN) < 0 || whole.compareTo(MAX) > 0) {
        plain = false;
      } else if (bound.lower()) {
        least = Math.max(least, whole.longValue());
      } else {
        most = Math.min(most, whole.longValue());
      }
    }
    return new Numbers(
        List.copyOf(bounds), divisors.stream().map(Multiples::of).toList(), plain, least, most);
  }

  /** Judges an integer, where there are plain bounds only. */
  boolean accept(long number) {
    return number >= least && number <= most;
  }

  boolean accept(BigDecimal number) {
    for (Bound bound : bounds) {
      if (!bound.holds(number)) {
        return false;
      }
    }
    for (Multiples each : multiples) {
      if (!each.contain(number)) {
        return false;
      }
    }
    return true;
  }
}
