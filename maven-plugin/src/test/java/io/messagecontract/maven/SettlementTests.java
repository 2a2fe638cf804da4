package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.accept.LedgerReader;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettlementTests {

  @TempDir Path folder;
  private Drifts drifts;

  @BeforeEach
  void setUp() throws Exception {
    drifts = Drifts.in(folder);
  }

  private void accept(String text) throws Exception {
    Files.writeString(folder.resolve("message-contract-accepted.yaml"), text);
  }

  @Test
  void holdsTheVersionAgainstTheChanges() throws Exception {
    assertThat(drifts.findings())
        .extracting(finding -> finding.rule().value())
        .containsExactly("property-type-changed", "version-not-raised");
  }

  @Test
  void printsTheEntryThatThePersonHasToFillIn() throws Exception {
    String advice = drifts.outcome().advice();

    assertThat(advice)
        .startsWith("To live with what breaks, add to message-contract-accepted.yaml, ")
        .contains("-Dmessage-contract.fingerprint=" + drifts.fingerprint());
    String entry = advice.substring(advice.indexOf("accepted:\n"), advice.indexOf("\nor let it"));
    assertThat(LedgerReader.read("a.yaml", entry.getBytes(StandardCharsets.UTF_8)).findings())
        .extracting(Finding::message)
        .allMatch(message -> message.contains("placeholder"))
        .hasSize(3);
    String filled =
        entry.replace("<why>", "told").replace("<who>", "us").replaceAll("until: .*", "");
    accept(filled);
    assertThat(drifts.outcome().tally().reaches(Severity.ERROR)).isFalse();
  }

  @Test
  void passesAndSaysSoWhereAllIsAccepted() throws Exception {
    new AcceptedNow(drifts.settlement(), Terms.ours(), new RecordedLog())
        .accept(List.of("all"), drifts.outcome().report());
    Outcome outcome = drifts.outcome();

    assertThat(outcome.summary())
        .isEqualTo("compared 1 message on 1 channel: breaking, 1 warning, 1 accepted");
    assertThat(outcome.report().counts()).containsEntry("accepted", 1);
    assertThat(outcome.tally().reaches(Severity.ERROR)).isFalse();
    assertThat(outcome.advice()).isEmpty();
  }

  @Test
  void failsOnAnEntryThatAcceptsNothing() throws Exception {
    accept(
        """
        accepted:
          - fingerprint: "000000000000"
            rule: property-removed
            place: old.yaml#/a
            reason: told
            owner: us
        """);

    Outcome outcome = drifts.outcome();
    assertThat(outcome.report().findings())
        .extracting(finding -> finding.rule().value())
        .contains("stale-acceptance");
    assertThat(outcome.advice()).contains("  - fingerprint:").doesNotContain("accepted:\n");
  }
}
