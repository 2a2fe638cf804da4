package io.messagecontract.maven;

import io.messagecontract.finding.Severity;
import io.messagecontract.load.LoadSettings;
import io.messagecontract.maven.format.GoalReport;
import io.messagecontract.maven.format.ReportFiles;
import io.messagecontract.maven.format.ReportFormat;
import io.messagecontract.maven.format.RepositoryPaths;
import io.messagecontract.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * A process that writes the same files over and over, now with one content and now with another,
 * until it is killed. It prints a line each time.
 */
final class KilledWriter {

  private KilledWriter() {}

  /** Takes what is to be written, and the folder for it. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[1]);
    for (int i = 0; ; i++) {
      write(arguments[0], folder, i % 2 == 0 ? "a" : "b");
      System.out.println(i);
    }
  }

  static void write(String what, Path folder, String content)
      throws MojoExecutionException, IOException {
    if (what.equals("baseline")) {
      BaseFolder base = new BaseFolder(folder);
      ContractSource source =
          ContractSource.of("contract", content, null, LoadSettings.DEFAULT, base);
      BaselineCopy.write(source, BaselineTarget.of(null, null, source, base));
    } else {
      Report report = Samples.report(Samples.finding(content.repeat(20_000), Severity.ERROR));
      RepositoryPaths paths = RepositoryPaths.of(folder, Optional.empty());
      ReportFiles.write(
          new GoalReport(report, content, content, Optional.of(Severity.ERROR), paths, "1"),
          Set.of(ReportFormat.values()),
          folder.resolve("reports"));
    }
  }
}
