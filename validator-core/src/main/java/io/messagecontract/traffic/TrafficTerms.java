package io.messagecontract.traffic;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.RuleId;
import io.messagecontract.finding.Severity;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What is made of judged traffic: how much weighs what is wrong with it.
 *
 * @param severities the severities of rules where they are not the default
 * @param unknownAllowed how many messages of a hundred may have a name that the contract does not
 *     know: they are warnings then
 * @since 0.1.0
 */
public record TrafficTerms(Map<RuleId, Severity> severities, BigDecimal unknownAllowed) {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /** Each rule weighs what it says itself, and no message may be unknown. */
  public static final TrafficTerms DEFAULT = new TrafficTerms(Map.of(), BigDecimal.ZERO);

  /**
   * Copies the map.
   *
   * @throws IllegalArgumentException if the share is less than 0 or more than 100
   */
  public TrafficTerms {
    severities = Map.copyOf(severities);
    if (unknownAllowed.signum() < 0 || unknownAllowed.compareTo(ALL) > 0) {
      throw new IllegalArgumentException("no share of a hundred: " + unknownAllowed);
    }
  }

  /** Tells whether so many unknown messages of all are allowed; none of none are. */
  boolean allow(int unknown, int all) {
    return BigDecimal.valueOf(unknown)
            .multiply(ALL)
            .compareTo(unknownAllowed.multiply(BigDecimal.valueOf(all)))
        <= 0;
  }

  Severity severity(RuleId rule, Severity severity) {
    return severities.getOrDefault(rule, severity);
  }

  /** Returns what a finding on an unknown message weighs where it is allowed. */
  Severity allowed(RuleId rule, Severity severity) {
    Severity weighed = severity(rule, severity);
    return weighed == Severity.ERROR ? Severity.WARNING : weighed;
  }

  Finding weighed(Finding finding) {
    return weighing(finding, severity(finding.rule(), finding.severity()));
  }

  Finding allowed(Finding finding) {
    return weighing(finding, allowed(finding.rule(), finding.severity()));
  }

  private static Finding weighing(Finding finding, Severity severity) {
    return severity == finding.severity() ? finding : finding.weighing(severity);
  }
}
