package io.messagecontract.coverage;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How much has to be covered.
 *
 * @param value from 0 to 100
 * @since 0.1.0
 */
public record Percentage(BigDecimal value) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern FORM = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,9})?");

  /** Checks the range. */
  public Percentage {
    if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
      throw new IllegalArgumentException(value + " %");
    }
  }

  /** Reads a number from 0 to 100, decimals allowed; empty if it is none. */
  public static Optional<Percentage> parse(String text) {
    return FORM.matcher(text).matches() && new BigDecimal(text).compareTo(HUNDRED) <= 0
        ? Optional.of(new Percentage(new BigDecimal(text)))
        : Optional.empty();
  }

  /** Compares without rounding; nothing of nothing is enough. */
  boolean isReachedBy(Ratio ratio) {
    BigDecimal covered = BigDecimal.valueOf(ratio.covered()).multiply(HUNDRED);
    return covered.compareTo(value.multiply(BigDecimal.valueOf(ratio.total()))) >= 0;
  }

  /** Returns such as {@code 66.7 %}, as it was given. */
  @Override
  public String toString() {
    return value.toPlainString() + " %";
  }
}
