package io.messagecontract.maven;

import io.messagecontract.traffic.JudgedTraffic;
import io.messagecontract.traffic.TrafficResult;
import io.messagecontract.traffic.TrafficTerms;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * A share of things, exact.
 *
 * @param percent from 0 to 100
 */
record Share(BigDecimal percent) {

  static final Share NONE = new Share(BigDecimal.ZERO);

  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final Pattern FORM = Pattern.compile("\\d{1,3}(\\.\\d{1,9})?");

  /** Reads what a parameter says: {@code 0.5%} or {@code 0.5}. */
  static Share of(String parameter, String value) throws MojoExecutionException {
    String number = value.strip().replaceFirst("\\s*%$", "");
    if (FORM.matcher(number).matches() && new BigDecimal(number).compareTo(ALL) <= 0) {
      return new Share(new BigDecimal(number));
    }
    throw BadParameter.of(
        parameter, "is \"" + value + "\": write a percentage from 0 to 100, such as 0.5%");
  }

  /** Returns what is made of messages of which this share may be unknown. */
  TrafficTerms terms(Severities severities) {
    return new TrafficTerms(severities.byRule(), percent);
  }

  /**
   * Returns what came out for messages, in a line.
   *
   * @param where what held them
   */
  String summary(JudgedTraffic judged, String where, TrafficResult result) {
    int unknown = judged.unknown();
    return "verified "
        + Counted.of(judged.messages(), "message")
        + " in "
        + where
        + ": "
        + judged.valid()
        + " valid, "
        + judged.rejected()
        + " rejected"
        + (unknown > 0 && result.areUnknownAllowed()
            ? " (" + unknown + " unknown, of which " + this + " are allowed)"
            : "");
  }

  @Override
  public String toString() {
    return percent.stripTrailingZeros().toPlainString() + "%";
  }
}
