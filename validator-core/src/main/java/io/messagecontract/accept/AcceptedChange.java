package io.messagecontract.accept;

import io.messagecontract.finding.Acceptance;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.RuleId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An entry of a {@link Ledger}: one change that somebody lives with.
 *
 * @param fingerprint names the change: twelve hexadecimal digits
 * @param rule the rule that found it
 * @param place the document and the JSON Pointer where it was found, as {@link #place(Finding)}
 * @param reason why it is accepted
 * @param owner who answers for it
 * @param until the last day on which it is accepted; empty for as long as the change is there
 * @param location where the entry stands
 * @since 0.1.0
 */
public record AcceptedChange(
    String fingerprint,
    RuleId rule,
    String place,
    String reason,
    String owner,
    Optional<LocalDate> until,
    Location location) {

  /**
   * Returns an entry for a finding of a comparison.
   *
   * @throws IllegalArgumentException if the finding is of another check
   */
  public static AcceptedChange of(
      Finding finding, String reason, String owner, Optional<LocalDate> until) {
    return new AcceptedChange(
        fingerprint(finding).orElseThrow(() -> new IllegalArgumentException("not of a comparison")),
        finding.rule(),
        place(finding),
        reason,
        owner,
        until,
        finding.location());
  }

  /** Returns the place of a finding as entries name it: {@code event.json#/properties/version}. */
  public static String place(Finding finding) {
    return finding.location().source() + '#' + finding.location().pointer();
  }

  static Optional<String> fingerprint(Finding finding) {
    return finding.proof().map(Proof::fingerprint);
  }

  boolean concerns(Finding finding) {
    return fingerprint(finding).equals(Optional.of(fingerprint));
  }

  boolean describes(Finding finding) {
    return rule.equals(finding.rule()) && place.equals(place(finding));
  }

  boolean isOverOn(LocalDate day) {
    return until.isPresent() && day.isAfter(until.get());
  }

  /** Returns what a finding says of this entry. */
  public Acceptance acceptance() {
    return new Acceptance(reason, Optional.of(owner), until.map(LocalDate::toString));
  }

  /** Tells whether both say the same, wherever they stand. */
  boolean saysTheSameAs(AcceptedChange other) {
    return equals(
        new AcceptedChange(
            other.fingerprint,
            other.rule,
            other.place,
            other.reason,
            other.owner,
            other.until,
            location));
  }
}
