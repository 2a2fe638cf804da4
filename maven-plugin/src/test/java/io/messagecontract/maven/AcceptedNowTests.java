package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptedNowTests {

  @TempDir Path folder;
  private final RecordedLog log = new RecordedLog();
  private Drifts drifts;
  private Path file;

  @BeforeEach
  void setUp() throws Exception {
    drifts = Drifts.in(folder);
    file = folder.resolve("message-contract-accepted.yaml");
  }

  private Outcome accept(String... fingerprints) throws MojoExecutionException {
    return new AcceptedNow(drifts.settlement(), Terms.ours(), log)
        .accept(List.of(fingerprints), drifts.outcome().report());
  }

  @Test
  void writesAnEntryForAFingerprint() throws Exception {
    Outcome outcome = accept(drifts.fingerprint());

    assertThat(outcome.summary()).isEqualTo("accepted 1 change in message-contract-accepted.yaml");
    assertThat(outcome.tally().reaches(Severity.INFO)).isFalse();
    assertThat(drifts.findings())
        .filteredOn(Settlement::isAccepted)
        .extracting(finding -> finding.rule().value())
        .containsExactly("property-type-changed");
  }

  @Test
  void writesOneEntryHoweverOftenAChangeIsNamed() throws Exception {
    accept(drifts.fingerprint(), "all", drifts.fingerprint());

    assertThat(drifts.settlement().ledger().entries()).hasSize(1);
  }

  @Test
  void saysThatAChangeIsAcceptedAlready() throws Exception {
    String fingerprint = drifts.fingerprint();
    accept(fingerprint);
    byte[] before = Files.readAllBytes(file);

    assertThat(accept(fingerprint).summary()).isEqualTo("nothing to accept");
    assertThat(log.lines).containsExactly("[INFO] " + fingerprint + " is accepted already, by us");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void doesNotAddToAnEntryThatDoesNotHold() throws Exception {
    String fingerprint = drifts.fingerprint();
    accept(fingerprint);
    Files.writeString(file, Files.readString(file).replace("2026-11-30", "2026-11-29"));

    assertThatThrownBy(() -> accept(fingerprint)).hasMessageContaining("does not hold any more");
    assertThat(accept("all").summary()).isEqualTo("nothing to accept");
  }

  @Test
  void namesTheChangesThatCanBeAccepted() throws Exception {
    String fingerprint = drifts.fingerprint();
    String misspelt = fingerprint.substring(0, 11) + "x";

    assertThatThrownBy(() -> accept(misspelt))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("did you mean \"" + fingerprint + "\"?")
        .hasMessageContaining(fingerprint + " (property-type-changed)");
    assertThatThrownBy(() -> accept(fingerprint, "x")).hasMessageContaining("names \"x\"");
    assertThat(file).doesNotExist();
  }

  @Test
  void acceptsNoNotes() throws Exception {
    Samples.contract(folder.resolve("new.yaml"), "integer, maximum: 5");
    List<Finding> findings = drifts.findings();

    assertThat(findings).extracting(Finding::severity).contains(Severity.INFO);
    assertThatThrownBy(() -> accept(Settlement.fingerprint(findings.get(findings.size() - 1))))
        .hasMessageContaining("only a note");
  }
}
