package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.messagecontract.compare.CompatibilityPolicy;
import io.messagecontract.finding.Severity;
import io.messagecontract.finding.Verdict;
import io.messagecontract.load.LoadSettings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriftTests {

  @TempDir Path folder;

  @Test
  void saysWhatWasCompared() throws Exception {
    Samples.contract(folder.resolve("old.yaml"), "integer");
    Samples.contract(folder.resolve("new.yaml"), "integer");
    Outcome outcome = drift("old.yaml", "new.yaml");
    assertThat(outcome.summary())
        .isEqualTo("compared 1 message on 1 channel: compatible, nothing found");
    assertThat(outcome.report().verdict()).contains(Verdict.COMPATIBLE);
    assertThat(outcome.report().inputs())
        .containsExactly(Map.entry("contract", "new.yaml"), Map.entry("baseline", "old.yaml"));
  }

  @Test
  void rejectsContractsOfWhichThereIsNothingToCompare() throws Exception {
    Samples.contractWithoutMessages(folder.resolve("old.yaml"));
    Samples.contractWithoutMessages(folder.resolve("new.yaml"));
    assertThatThrownBy(() -> drift("old.yaml", "new.yaml"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("has no message");
  }

  private Outcome drift(String before, String after) throws MojoExecutionException {
    BaseFolder base = new BaseFolder(folder);
    return Drift.of(
        ContractSource.of("baseline", before, null, LoadSettings.DEFAULT, base),
        ContractSource.of("contract", after, null, LoadSettings.DEFAULT, base),
        CompatibilityPolicy.DEFAULT,
        Settlement.of(LedgerFile.toRead(null, base), Severity.ERROR, LocalDate.of(2026, 11, 30)));
  }
}
