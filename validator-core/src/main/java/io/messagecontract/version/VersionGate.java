package io.messagecontract.version;

import io.messagecontract.contract.Contract;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.RuleId;
import io.messagecontract.finding.Severity;
import io.messagecontract.finding.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.semver4j.Semver;

/**
 * Tells whether a contract's version was raised as much as its changes ask for: a breaking change
 * takes a new major version, any other change a new minor version; before 1.0.0, a minor and a
 * patch.
 *
 * @since 0.1.0
 */
public final class VersionGate {

  /** The rule that it speaks by. */
  public static final RuleId RULE = new RuleId("version-not-raised");

  private static final int SHOWN = 40;
  private static final String VERSION = "/info/version";

  private final Contract before;
  private final Contract after;
  private final List<Finding> changes;

  private VersionGate(Contract before, Contract after, List<Finding> changes) {
    this.before = before;
    this.after = after;
    this.changes = changes;
  }

  /**
   * Returns what is to be said of the new version; nothing if it was raised enough, or nothing
   * changed.
   *
   * @param changes the findings of the comparison, accepted ones too
   * @param severities severities of rules, where they are not the default
   */
  public static Optional<Finding> finding(
      Contract before, Contract after, List<Finding> changes, Map<RuleId, Severity> severities) {
    return new VersionGate(before, after, changes)
        .finding()
        .map(finding -> withSeverity(finding, severities.get(RULE)))
        .map(finding -> finding.related("baseline", location(before)));
  }

  private Optional<Finding> finding() {
    Weight weight = Weight.of(changes);
    Optional<ContractVersion> old = ContractVersion.of(before.version());
    Optional<ContractVersion> now = ContractVersion.of(after.version());
    if (old.isEmpty() || now.isEmpty()) {
      return weight == Weight.NOTHING ? Optional.empty() : Optional.of(unknown(old.isEmpty()));
    }
    Semver is = now.get().core();
    if (is.isLowerThan(old.get().core())) {
      return Optional.of(
          finding(
              Severity.WARNING,
              "The version was lowered from " + before.version() + " to " + after.version() + ".",
              "give the contract a version above " + before.version()));
    }
    if (old.get().preRelease()) {
      return weight == Weight.NOTHING ? Optional.empty() : unreleased(old.get(), weight);
    }
    Semver needed = old.get().raised(weight);
    return is.isLowerThan(needed)
        ? Optional.of(tooLow(weight, needed.toString()))
        : Optional.empty();
  }

  /** A pre-release promises nothing (section 9), but its content stays what it was (section 3). */
  private Optional<Finding> unreleased(ContractVersion old, Weight weight) {
    return old.snapshot() || !before.version().equals(after.version())
        ? Optional.empty()
        : Optional.of(tooLow(weight, "a later pre-release, or " + old.core()));
  }

  private Finding tooLow(Weight weight, String needed) {
    boolean same = before.version().equals(after.version());
    return finding(
        Severity.WARNING,
        reason(weight)
            + ": "
            + before.version()
            + " has to become "
            + needed
            + " at least, and is "
            + (same ? "still " : "")
            + after.version()
            + ".",
        "raise info.version to " + needed);
  }

  private String reason(Weight weight) {
    if (weight == Weight.BREAKING) {
      return "The changes are breaking";
    }
    boolean undecided =
        changes.stream()
            .flatMap(change -> change.proof().stream())
            .map(Proof::verdict)
            .anyMatch(verdict -> verdict == Verdict.UNDECIDED);
    return undecided
        ? "The contract has changed, and more may be needed where a change is undecided"
        : "The contract has changed, and no change is breaking";
  }

  private Finding unknown(boolean old) {
    String version = old ? before.version() : after.version();
    return finding(
        Severity.INFO,
        "The version \""
            + (version.length() > SHOWN ? version.substring(0, SHOWN) + "…" : version)
            + "\""
            + (old ? " of the baseline" : "")
            + " is no semantic version: whether it was raised enough cannot be judged.",
        "write it as major.minor.patch, as in 1.4.0");
  }

  private Finding finding(Severity severity, String message, String hint) {
    return Finding.of(RULE.value(), severity, location(after), message).hint(hint);
  }

  private static Location location(Contract contract) {
    return contract.locate(contract.location().source(), VERSION);
  }

  private static Finding withSeverity(Finding finding, @Nullable Severity severity) {
    return severity == null
        ? finding
        : Finding.of(finding.rule().value(), severity, finding.location(), finding.message())
            .hint(finding.hint());
  }
}
