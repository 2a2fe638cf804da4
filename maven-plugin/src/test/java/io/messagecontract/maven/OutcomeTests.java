package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.messagecontract.finding.Severity;
import io.messagecontract.maven.format.ReportFormat;
import io.messagecontract.maven.format.RepositoryPaths;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutcomeTests {

  @TempDir Path folder;
  private final RecordedLog log = new RecordedLog();
  private final Outcome outcome =
      new Outcome("looked", Samples.report(Samples.finding("a", Severity.WARNING)));

  @Test
  void saysFirstWhatWasLookedAt() {
    outcome.print(new VisibleLog(log));
    assertThat(log.lines).startsWith("[INFO] looked", "[WARNING] WARNING  a   a.json");
  }

  @Test
  void writesReportsAndSaysWhere() throws Exception {
    Path reports = folder.resolve("target/reports");
    outcome.write(reporting(reports), new BaseFolder(folder), log);
    assertThat(log.lines)
        .containsExactly(
            "[INFO] report: target/reports/validate.txt",
            "[INFO] report: target/reports/validate.json");
    assertThat(reports.resolve("validate.txt")).content().startsWith("WARNING  a   a.json");
    assertThat(reports.resolve("validate.json")).content().contains("\"rule\" : \"a\"");
  }

  @Test
  void saysWhichFolderCannotBeWritten() throws Exception {
    Path file = Files.createFile(folder.resolve("taken"));
    BaseFolder base = new BaseFolder(folder);
    assertThatThrownBy(() -> outcome.write(reporting(file), base, log))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("reportDirectory (-Dmessage-contract.report-directory)")
        .hasMessageEndingWith(": taken (FileAlreadyExistsException)");
  }

  @Test
  void failsTheBuildForAFindingThatWeighsEnough() {
    assertThatCode(() -> outcome.decide(FailOn.ERROR)).doesNotThrowAnyException();
    assertThatCode(() -> outcome.decide(FailOn.NEVER)).doesNotThrowAnyException();
    assertThatThrownBy(() -> outcome.decide(FailOn.WARNING))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("looked");
  }

  @Test
  void neverFailsTheBuildIfNothingIsTo() {
    Outcome grave = new Outcome("looked", Samples.report(Samples.finding("a", Severity.ERROR)));
    assertThatCode(() -> grave.decide(FailOn.NEVER)).doesNotThrowAnyException();
    assertThatThrownBy(() -> grave.decide(FailOn.ERROR)).isInstanceOf(MojoFailureException.class);
  }

  private Reporting reporting(Path reports) {
    return new Reporting(
        EnumSet.of(ReportFormat.TEXT, ReportFormat.JSON),
        reports,
        FailOn.ERROR,
        RepositoryPaths.of(folder, Optional.empty()),
        "1",
        Optional.empty());
  }
}
