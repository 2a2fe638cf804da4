package io.messagecontract.accept;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.Severity;
import io.messagecontract.finding.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTests {

  private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

  private static List<Finding> applied(Finding... findings) {
    return Entries.one().applyTo(List.of(findings), Severity.ERROR, LAST);
  }

  @Test
  void acceptsTheChangeAndLeavesItsVerdict() {
    Finding finding = applied(Entries.breaking()).get(0);

    assertThat(finding.severity()).isEqualTo(Severity.INFO);
    Proof proof = finding.proof().orElseThrow();
    assertThat(proof.verdict()).isEqualTo(Verdict.BREAKING);
    assertThat(proof.acceptance().orElseThrow().reason()).isEqualTo("consumers were told, RFC 12");
    assertThat(proof.acceptance().orElseThrow().owner()).contains("team-sessions");
    assertThat(proof.acceptance().orElseThrow().until()).contains("2027-03-31");
  }

  @Test
  void leavesOtherChangesAlone() {
    Finding other =
        Entries.finding("000000000000", "message-removed", Severity.ERROR, Verdict.BREAKING);

    assertThat(applied(Entries.breaking(), other)).contains(other).hasSize(2);
    assertThat(Ledger.EMPTY.applyTo(List.of(other), Severity.ERROR, LAST)).containsExactly(other);
  }

  @Test
  void expiresAfterTheLastDay() {
    List<Finding> findings =
        Entries.one().applyTo(List.of(Entries.breaking()), Severity.ERROR, LAST.plusDays(1));

    assertThat(findings).contains(Entries.breaking());
    assertThat(Entries.shown(findings))
        .contains(
            "expired-acceptance "
                + Entries.FILE
                + ":3:5 team-sessions accepted the change b289cdf73451 until 2027-03-31, which is"
                + " over: the change counts again.");
  }

  @Test
  void saysThatAChangeHasGone() {
    assertThat(Entries.shown(applied()))
        .containsExactly(
            "stale-acceptance "
                + Entries.FILE
                + ":3:5 No change has the fingerprint b289cdf73451: it is not there any more, or was"
                + " accepted against another baseline.");
  }

  @Test
  void saysThatAnEntryDescribesAnotherChange() {
    Finding other =
        Entries.finding("b289cdf73451", "property-removed", Severity.ERROR, Verdict.BREAKING);

    assertThat(applied(other)).contains(other);
    assertThat(Entries.shown(applied(other)))
        .contains(
            "stale-acceptance "
                + Entries.FILE
                + ":3:5 The change b289cdf73451 is property-removed at"
                + " event.json#/properties/version, but the entry says property-type-changed at"
                + " event.json#/properties/version.");
  }

  @Test
  void saysThatAChangeNeedsNoAcceptance() {
    Finding note =
        Entries.finding("b289cdf73451", "property-type-changed", Severity.INFO, Verdict.COMPATIBLE);

    assertThat(applied(note)).extracting(f -> f.rule().value()).contains("stale-acceptance");
    assertThat(Entries.one().applyTo(List.of(note), Severity.INFO, LAST))
        .allMatch(finding -> finding.proof().flatMap(Proof::acceptance).isPresent());
  }

  /** Another build of the same project may fail on warnings. */
  @Test
  void acceptsWarningsWhereOnlyErrorsFail() {
    Finding warning =
        Entries.finding(
            "b289cdf73451", "property-type-changed", Severity.WARNING, Verdict.UNDECIDED);

    assertThat(applied(warning)).singleElement().matches(f -> f.severity() == Severity.INFO);
  }
}
