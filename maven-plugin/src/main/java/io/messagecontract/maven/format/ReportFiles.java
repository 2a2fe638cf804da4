package io.messagecontract.maven.format;

import io.messagecontract.storage.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/**
 * Writes reports to files that appear whole or not at all.
 *
 * @since 0.1.0
 */
public final class ReportFiles {

  private ReportFiles() {}

  /**
   * Writes a report in each of the formats, by its own name.
   *
   * @param folder is made if it does not exist
   * @throws UncheckedIOException if a file cannot be written; the one that was there stays
   */
  public static void write(GoalReport report, Collection<ReportFormat> formats, Path folder) {
    try {
      Files.createDirectories(folder);
      for (ReportFormat format : formats) {
        WholeFile.write(
            format.write(report), folder.resolve(format.fileName(report.report().check())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a report to " + folder, e);
    }
  }
}
