package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.MessageId;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.report.JudgedMessages;
import io.messagecontract.report.Report;
import io.messagecontract.report.ReportedContract;
import io.messagecontract.schema.SessionNotificationEvents;
import io.messagecontract.traffic.RecordedTraffic;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Strictness;
import io.messagecontract.validate.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTests {

  private static final String ENDED = "{\"name\":\"OnSessionEnded\"}";

  @TempDir Path folder;
  private Share unknownAllowed = Share.NONE;
  private Severities severities = new Severities(Map.of());
  private final Contract contract =
      ContractLoader.load(SessionNotificationEvents.LOCATION, getClass().getClassLoader());

  @Test
  void findsNothingInTheDocumentedExamples() throws Exception {
    List<String> examples =
        contract.messages().stream()
            .map(
                m -> m.examples().get(0).payload().replace("\"string\"", '"' + m.id().name() + '"'))
            .toList();
    Samples.write(folder.resolve("a.json"), "[" + String.join(",\n", examples) + "]");
    Outcome outcome = verify(Strictness.STRICT, "a.json");
    assertThat(outcome.summary()).isEqualTo("verified 40 messages in 1 file: 40 valid, 0 rejected");
    assertThat(outcome.report().findings()).isEmpty();
  }

  @Test
  void placesEachFindingInItsFile() throws Exception {
    Samples.write(folder.resolve("a.ndjson"), ENDED + "\n\n{\"name\":\"OnSesionEnded\"}\n");
    Samples.write(folder.resolve("b.json"), "[\n" + ENDED + ",\n {\"name\":\n \"x\"}]");
    Outcome outcome = verify(Strictness.DOCUMENTED, "a.ndjson", "b.json");
    assertThat(outcome.summary()).isEqualTo("verified 4 messages in 2 files: 2 valid, 2 rejected");
    assertThat(outcome.report().findings())
        .extracting(finding -> finding.rule() + " " + finding.location())
        .containsExactly("unknown-message a.ndjson:3:1", "unknown-message b.json:3:2");
  }

  @Test
  void tellsHowManyOfEachMessageWereJudged() throws Exception {
    Samples.write(
        folder.resolve("a.ndjson"),
        ENDED + "\n{\"name\":\"Gone\"}\n" + ENDED + "\n{\"name\":\"OnSessionEnded\",\"id\":{}}\n{");
    assertThat(verify(Strictness.DOCUMENTED, "a.ndjson").report().judged())
        .containsExactly(
            new JudgedMessages(Optional.of(new MessageId("sessionEvent", "OnSessionEnded")), 2, 1),
            new JudgedMessages(Optional.empty(), 0, 2));
  }

  @Test
  void letsUnknownMessagesPassUpToTheAllowedShareOnly() throws Exception {
    Samples.write(folder.resolve("a.ndjson"), (ENDED + "\n").repeat(9) + "{\"name\":\"Gone\"}\n{");
    unknownAllowed = Share.of("unknownAllowed", "9%");
    Outcome above = verify(Strictness.DOCUMENTED, "a.ndjson");
    assertThat(above.tally()).hasToString("2 errors");

    unknownAllowed = Share.of("unknownAllowed", "10%");
    Outcome within = verify(Strictness.DOCUMENTED, "a.ndjson");
    assertThat(within.tally())
        .as("what is no JSON is not unknown")
        .hasToString("1 error, 1 warning");
    assertThat(within.report().counts()).containsEntry("unknown", 1);
    assertThat(within.summary()).endsWith("2 rejected (1 unknown, of which 10% are allowed)");
    assertThat(within.report().findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR, Severity.WARNING);
  }

  @Test
  void doesNotMakeMoreOfAllowedMessagesThanTheirRuleSays() throws Exception {
    Samples.write(folder.resolve("a.ndjson"), ENDED + "\n{\"name\":\"Gone\"}\n");
    unknownAllowed = Share.of("unknownAllowed", "50%");
    severities = Severities.of(List.of("unknown-message=info"));
    Outcome outcome = verify(Strictness.DOCUMENTED, "a.ndjson");
    assertThat(outcome.tally()).hasToString("1 note");
    assertThat(outcome.report().findings().get(0).severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void weighsRulesOfMessagesAndOfFilesAsItIsTold() throws Exception {
    Samples.write(folder.resolve("a.ndjson"), "{\"name\":\"OnSessionEnded\",\"id\":{}}\n");
    Samples.write(folder.resolve("b.ndjson"), "\n");
    severities = Severities.of(List.of("type=info", "empty=warning"));
    Outcome outcome = verify(Strictness.DOCUMENTED, "a.ndjson", "b.ndjson");
    assertThat(outcome.tally()).hasToString("1 warning, 1 note");
    assertThat(outcome.report().counts()).as("it is no less wrong").containsEntry("rejected", 1);
  }

  @Test
  void goesOnBehindABrokenFile() throws Exception {
    Samples.write(folder.resolve("a.json"), "[" + ENDED + ",");
    Samples.write(folder.resolve("b.ndjson"), "\n");
    Samples.write(folder.resolve("c.ndjson"), ENDED);
    Outcome outcome = verify(Strictness.DOCUMENTED, "a.json", "b.ndjson", "c.ndjson");
    assertThat(outcome.summary())
        .isEqualTo("verified 2 messages in 3 files: 2 valid, 0 rejected; 2 files broken off");
    assertThat(outcome.report().findings())
        .extracting(finding -> finding.rule() + " " + finding.location())
        .containsExactly("invalid-json a.json:1:28", "empty b.ndjson:1:1");
  }

  @Test
  void countsWhatItDoesNotKeep() throws Exception {
    String bad = ENDED.replace("}", ",\"version\":\"1\"}");
    Samples.write(folder.resolve("a.ndjson"), (bad + "\n").repeat(1_500));
    Report report = verify(Strictness.DOCUMENTED, "a.ndjson").report();
    assertThat(report.counts())
        .containsEntry("messages", 1_500)
        .containsEntry("rejected", 1_500)
        .containsEntry("findings", 1_500);
    assertThat(report.findings()).hasSize(1_001);
    Finding last = report.findings().get(1_000);
    assertThat(last.rule()).hasToString("findings-omitted");
    assertThat(last.location()).hasToString("a.ndjson:1001:36");
  }

  @Test
  void givesUpOnAFileThatCannotBeOpened() {
    assertThatThrownBy(() -> verify(Strictness.DOCUMENTED, "gone.json"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("unreadable-file   gone.json");
  }

  private Outcome verify(Strictness strictness, String... files) throws MojoExecutionException {
    BaseFolder base = new BaseFolder(folder);
    Verification verification =
        new Verification(
            new RecordedTraffic(new MessageValidator(contract, strictness), Target.any(), 2),
            contract,
            unknownAllowed,
            severities,
            base,
            new Progress(new RecordedLog()));
    for (String file : files) {
      verification.verify(folder.resolve(file));
    }
    return verification.outcome(new ReportedContract("asyncapi.yaml"));
  }
}
