package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.messagecontract.compare.CompatibilityPolicy;
import io.messagecontract.compare.Guarantee;
import io.messagecontract.finding.Severity;
import io.messagecontract.finding.Verdict;
import io.messagecontract.load.LoadSettings;
import io.messagecontract.report.ReportedContract;
import io.messagecontract.report.TextReport;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriftTests {

  private static final CompatibilityPolicy ALL =
      CompatibilityPolicy.DEFAULT.guarantees(Set.of(Guarantee.FORWARD_TRANSITIVE));

  @TempDir Path folder;

  @Test
  void saysWhatWasCompared() throws Exception {
    Samples.contract(folder.resolve("old.yaml"), "integer");
    Samples.contract(folder.resolve("new.yaml"), "integer");
    Outcome outcome = drift(CompatibilityPolicy.DEFAULT, "new.yaml", "old.yaml");
    assertThat(outcome.summary())
        .isEqualTo("compared 1 message on 1 channel: compatible, nothing found");
    assertThat(outcome.report().verdict()).contains(Verdict.COMPATIBLE);
    assertThat(outcome.report().contract().orElseThrow().origin()).isEqualTo("new.yaml");
    ReportedContract baseline = outcome.report().baselines().get(0);
    assertThat(baseline.origin()).isEqualTo("old.yaml");
    assertThat(baseline.version()).contains("1.0.0");
    assertThat(baseline.digest()).hasValueSatisfying(hex -> assertThat(hex).hasSize(64));
    assertThat(outcome.report().notes()).isEmpty();
  }

  @Test
  void comparesWithAllBaselinesIfAGuaranteeIsForAll() throws Exception {
    Samples.contract(folder.resolve("1.yaml"), "integer");
    Samples.contract(folder.resolve("2.yaml"), "number");
    Samples.contract(folder.resolve("new.yaml"), "number");
    Outcome newest = drift(CompatibilityPolicy.DEFAULT, "new.yaml", "1.yaml", "2.yaml");
    assertThat(newest.summary()).startsWith("compared 1 message on 1 channel: compatible");
    assertThat(newest.report().notes())
        .singleElement()
        .asString()
        .startsWith("only the newest baseline was looked at");

    Outcome all = drift(ALL, "new.yaml", "1.yaml", "2.yaml");
    assertThat(all.summary())
        .isEqualTo("compared 1 message on 1 channel with 2 baselines: breaking, 1 error");
    // Nothing changed since the newest baseline: no version has to be raised.
    assertThat(all.report().findings()).allMatch(finding -> finding.proof().isPresent());
    assertThat(all.report().baselines())
        .extracting(ReportedContract::origin)
        .containsExactly("1.yaml", "2.yaml");
    assertThat(all.report().notes()).isEmpty();
  }

  @Test
  void givesNoVerdictIfThereIsNoBaselineYet() throws Exception {
    Samples.contract(folder.resolve("new.yaml"), "integer");
    Baselines none = new Baselines(List.of(), List.of("there is no baseline yet: none"));
    Outcome outcome =
        Drift.of(
                Sides.load(source("contract", "new.yaml"), none),
                ALL,
                settlement(),
                TestEvidence.NONE,
                Memory.NONE)
            .raw();
    assertThat(outcome.summary()).isEqualTo("compared nothing, because there is no baseline yet");
    assertThat(outcome.report().verdict()).isEmpty();
    assertThat(outcome.report().notes()).containsExactly("there is no baseline yet: none");
    assertThat(outcome.report().baselines()).isEmpty();
    RecordedLog log = new RecordedLog();
    outcome.print(new VisibleLog(log));
    assertThat(log.lines)
        .containsExactly(
            "[INFO] compared nothing, because there is no baseline yet",
            "[INFO] note      there is no baseline yet: none");
  }

  @Test
  void saysWhatIsDoubtful() throws Exception {
    Samples.contract(folder.resolve("old.yaml"), "integer");
    Samples.contract(folder.resolve("new.yaml"), "integer");
    Baseline doubtful =
        new Baseline(source("baseline", "old.yaml"), List.of("a"), Optional.of("the same"));
    Outcome outcome =
        Drift.of(
                Sides.load(
                    source("contract", "new.yaml"), new Baselines(List.of(doubtful), List.of())),
                CompatibilityPolicy.DEFAULT,
                settlement(),
                TestEvidence.NONE,
                Memory.NONE)
            .raw();
    assertThat(outcome.report().notes()).containsExactly("a", "the same");
    RecordedLog log = new RecordedLog();
    outcome.print(new VisibleLog(log));
    assertThat(log.lines).contains("[WARNING] note      a", "[WARNING] note      the same");
    assertThat(log.lines).anyMatch(line -> line.matches("\\[INFO\\] baseline  old.yaml, .*"));
  }

  @Test
  void rejectsContractsOfWhichThereIsNothingToCompare() throws Exception {
    Samples.contractWithoutMessages(folder.resolve("old.yaml"));
    Samples.contractWithoutMessages(folder.resolve("new.yaml"));
    assertThatThrownBy(() -> drift(CompatibilityPolicy.DEFAULT, "new.yaml", "old.yaml"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("has no message");
  }

  @Test
  void saysWhomAChangeConcernsByEvidenceOfEitherContract() throws Exception {
    Drifts drifts = Drifts.in(folder);
    Outcome plain = drifts.outcome();
    for (String contract : List.of("old.yaml", "new.yaml")) {
      Readings.of(folder.resolve(contract)).write(folder.resolve(contract + ".evidence"));
      Outcome told = drifts.outcome(evidence(contract + ".evidence"));
      assertThat(told.summary())
          .isEqualTo(
              "compared 1 message on 1 channel, by 1 record of evidence: breaking, 1 error, 1 warning");
      assertThat(told.report().notes()).isEmpty();
      assertThat(told.report().counts()).containsEntry("evidence", 1);
      assertThat(TextReport.of(told.report().findings()))
          .contains("   read by   org.acme.ListenerTests#reads (SessionEnded on sessions)\n");
      assertThat(told.report().verdict()).isEqualTo(plain.report().verdict());
      assertThat(Settlement.fingerprint(told.report().findings().get(0)))
          .isEqualTo(drifts.fingerprint());
    }
    assertThat(plain.report().counts()).doesNotContainKey("evidence");
    assertThat(plain.summary()).doesNotContain("evidence");
    assertThat(TextReport.of(plain.report())).doesNotContain("read by");
  }

  @Test
  void countsNoEvidenceOfOtherContractsAndSaysSo() throws Exception {
    Drifts drifts = Drifts.in(folder);
    Samples.contract(folder.resolve("other.yaml"), "number");
    Readings.of(folder.resolve("other.yaml")).write(folder.resolve("evidence"));
    Outcome outcome = drifts.outcome(evidence("evidence"));
    assertThat(outcome.report().notes())
        .containsExactly("1 record of evidence is of another contract and not counted");
    assertThat(outcome.report().counts()).containsEntry("evidence", 0);
    assertThat(TextReport.of(outcome.report())).doesNotContain("read by");
  }

  @Test
  void showsWhatIsWrongWithEvidence() throws Exception {
    Drifts drifts = Drifts.in(folder);
    Samples.contract(folder.resolve("new.yaml"), "integer");
    Samples.write(folder.resolve("evidence/evidence-1.jsonl"), "{\"format\":2}\n{\"for");
    Outcome outcome = drifts.outcome(evidence("evidence"));
    assertThat(outcome.report().verdict()).contains(Verdict.COMPATIBLE);
    assertThat(outcome.report().findings())
        .extracting(f -> f.severity() + " " + f.rule() + " " + f.location().source())
        .containsExactly(
            "ERROR invalid-evidence evidence/evidence-1.jsonl",
            "WARNING torn-evidence evidence/evidence-1.jsonl");
    assertThatThrownBy(() -> outcome.decide(FailOn.ERROR)).isInstanceOf(MojoFailureException.class);
  }

  private TestEvidence evidence(String location) throws MojoExecutionException {
    return TestEvidence.read(List.of(location), folder.resolve("none"), new BaseFolder(folder));
  }

  private Outcome drift(CompatibilityPolicy policy, String after, String... before)
      throws MojoExecutionException {
    List<Baseline> baselines = new ArrayList<>();
    for (String location : before) {
      baselines.add(new Baseline(source("baseline", location)));
    }
    return Drift.of(
            Sides.load(source("contract", after), new Baselines(baselines, List.of())),
            policy,
            settlement(),
            TestEvidence.NONE,
            Memory.NONE)
        .raw();
  }

  private Settlement settlement() throws MojoExecutionException {
    return Settlement.of(
        LedgerFile.toRead(null, new BaseFolder(folder)),
        Severity.ERROR,
        LocalDate.of(2026, 11, 30));
  }

  private ContractSource source(String parameter, String location) throws MojoExecutionException {
    BaseFolder base = new BaseFolder(folder);
    return ContractSource.of(parameter, location, null, LoadSettings.DEFAULT, base);
  }
}
