package io.messagecontract.maven;

import io.messagecontract.finding.Severity;
import io.messagecontract.load.LoadSettings;
import io.messagecontract.report.ReportFiles;
import io.messagecontract.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Path;
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
      ReportFiles.write(
          Samples.report(Samples.finding(content.repeat(20_000), Severity.ERROR)),
          Set.of(ReportFormat.values()),
          folder.resolve("reports"));
    }
  }
}
