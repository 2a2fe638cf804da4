package io.messagecontract.kafka;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.config.ConfigException;

/**
 * What happens to a record that does not keep the contract, and how many are looked at.
 *
 * @param reaction what happens to it
 * @param share how many of all records are judged, above 0 and at most 1
 */
record Mode(Reaction reaction, double share) {

  private static final String SAMPLE = "sample:";

  enum Reaction {
    FAIL,
    WARN,
    DEAD_LETTER
  }

  static Mode of(String value) {
    String text = value.strip().toLowerCase(Locale.ROOT);
    return switch (text) {
      case "fail" -> new Mode(Reaction.FAIL, 1);
      case "warn" -> new Mode(Reaction.WARN, 1);
      case "dead-letter" -> new Mode(Reaction.DEAD_LETTER, 1);
      default -> new Mode(Reaction.WARN, share(value, text));
    };
  }

  private static double share(String value, String text) {
    if (text.startsWith(SAMPLE)) {
      try {
        double share = new BigDecimal(text.substring(SAMPLE.length())).doubleValue();
        if (share > 0 && share <= 1) {
          return share;
        }
      } catch (NumberFormatException e) {
        // Said below.
      }
    }
    throw new ConfigException(
        ContractSettings.MODE,
        value,
        "say fail, warn, dead-letter, or sample: and a share above 0 and up to 1, as sample:0.01");
  }

  /** Spreads the records that are judged evenly over all: the same ones whenever it is run. */
  boolean isChosen(AtomicLong seen) {
    if (share == 1) {
      return true;
    }
    long before = seen.getAndIncrement();
    return (long) ((before + 1) * share) > (long) (before * share);
  }
}
