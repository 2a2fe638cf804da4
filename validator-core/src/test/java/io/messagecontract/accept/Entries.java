package io.messagecontract.accept;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.RuleId;
import io.messagecontract.finding.Severity;
import io.messagecontract.finding.Verdict;
import io.messagecontract.finding.Witness;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Entries and findings to test with. */
final class Entries {

  static final String FILE = "message-contract-accepted.yaml";

  static final String ONE =
      """
      # Agreed in the guild.
      accepted:
        - fingerprint: "b289cdf73451"
          rule: "property-type-changed"
          place: "event.json#/properties/version"
          reason: "consumers were told, RFC 12"
          owner: "team-sessions"
          until: "2027-03-31"
      """;

  private Entries() {}

  static LedgerResult read(String text) {
    return LedgerReader.read(FILE, text.getBytes(StandardCharsets.UTF_8));
  }

  static Ledger one() {
    return read(ONE).ledger();
  }

  static AcceptedChange entry(String fingerprint, String anyText) {
    return new AcceptedChange(
        fingerprint,
        new RuleId("property-removed"),
        anyText + "#/" + anyText,
        "r" + anyText,
        "o" + anyText,
        Optional.of(LocalDate.of(2027, 3, 31)),
        Location.of("anywhere"));
  }

  static Finding breaking() {
    return finding("b289cdf73451", "property-type-changed", Severity.ERROR, Verdict.BREAKING);
  }

  static Finding finding(String fingerprint, String rule, Severity severity, Verdict verdict) {
    Location place =
        new Location("event.json", "/properties/version", Optional.empty(), Optional.empty());
    Optional<Witness> witness =
        verdict == Verdict.BREAKING
            ? Optional.of(new Witness("{}", "2.0.0", "1.0.0"))
            : Optional.empty();
    return Finding.of(rule, severity, place, "Text.")
        .proof(new Proof(verdict, witness, fingerprint));
  }

  static List<String> shown(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.rule() + " " + finding.location() + " " + finding.message())
        .toList();
  }
}
