package io.messagecontract.maven;

import io.messagecontract.compare.CompatibilityPolicy;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import io.messagecontract.load.LoadSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** A contract in a folder, in which the type of a property was changed. */
record Drifts(Path folder) {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  static Drifts in(Path folder) throws IOException {
    Samples.contract(folder.resolve("old.yaml"), "integer");
    Samples.contract(folder.resolve("new.yaml"), "string");
    return new Drifts(folder);
  }

  BaseFolder base() {
    return new BaseFolder(folder);
  }

  Settlement settlement() throws MojoExecutionException {
    return Settlement.of(LedgerFile.toFill(null, base()), Severity.ERROR, TODAY);
  }

  Outcome outcome() throws MojoExecutionException {
    return outcome(TestEvidence.NONE);
  }

  Outcome outcome(TestEvidence evidence) throws MojoExecutionException {
    return Drift.of(
            Sides.load(
                source("contract", "new.yaml"),
                new Baselines(List.of(new Baseline(source("baseline", "old.yaml"))), List.of())),
            CompatibilityPolicy.DEFAULT,
            settlement(),
            evidence,
            Memory.NONE)
        .raw();
  }

  private ContractSource source(String parameter, String file) throws MojoExecutionException {
    return ContractSource.of(parameter, file, null, LoadSettings.DEFAULT, base());
  }

  List<Finding> findings() throws MojoExecutionException {
    return outcome().report().findings();
  }

  String fingerprint() throws MojoExecutionException {
    return Settlement.fingerprint(findings().get(0));
  }
}
