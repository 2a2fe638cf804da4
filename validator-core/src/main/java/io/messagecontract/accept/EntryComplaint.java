package io.messagecontract.accept;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says why an entry accepts nothing. */
final class EntryComplaint {

  static final String STALE = "stale-acceptance";
  static final String EXPIRED = "expired-acceptance";

  private EntryComplaint() {}

  /**
   * Looks at an entry.
   *
   * @param concerned the findings with its fingerprint
   */
  static Optional<Finding> of(
      AcceptedChange entry, List<Finding> concerned, Severity failOn, LocalDate today) {
    if (concerned.isEmpty()) {
      return Optional.of(
          stale(
              entry,
              "No change has the fingerprint "
                  + entry.fingerprint()
                  + ": it is not there any more, or was accepted against another baseline.",
              "remove the entry"));
    }
    if (concerned.stream().noneMatch(entry::describes)) {
      return Optional.of(mismatch(entry, concerned.get(0)));
    }
    if (concerned.stream().noneMatch(finding -> needsAcceptance(finding, failOn))) {
      return Optional.of(
          stale(
              entry,
              "The change "
                  + entry.fingerprint()
                  + " is there, but it is only a note by now and fails no build.",
              "remove the entry"));
    }
    return entry.isOverOn(today) ? Optional.of(expired(entry)) : Optional.empty();
  }

  /** A warning can be accepted even where only errors fail: another build may ask for more. */
  private static boolean needsAcceptance(Finding finding, Severity failOn) {
    return finding.severity() != Severity.INFO || failOn == Severity.INFO;
  }

  private static Finding mismatch(AcceptedChange entry, Finding finding) {
    String is = finding.rule() + " at " + AcceptedChange.place(finding);
    String said = entry.rule() + " at " + entry.place();
    return stale(
        entry,
        "The change " + entry.fingerprint() + " is " + is + ", but the entry says " + said + ".",
        "correct "
            + (entry.rule().equals(finding.rule()) ? "place" : "rule and place")
            + " if this change is meant, or remove the entry");
  }

  private static Finding stale(AcceptedChange entry, String message, String hint) {
    return Finding.error(STALE, entry.location(), message).hint(hint);
  }

  private static Finding expired(AcceptedChange entry) {
    return Finding.error(
            EXPIRED,
            entry.location(),
            entry.owner()
                + " accepted the change "
                + entry.fingerprint()
                + " until "
                + entry.until().orElseThrow()
                + ", which is over: the change counts again.")
        .hint("undo the change, or agree on a later day and write it as until");
  }
}
