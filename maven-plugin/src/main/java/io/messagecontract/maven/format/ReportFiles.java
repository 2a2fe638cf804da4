package io.messagecontract.maven.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.UUID;

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
        write(format.write(report), folder.resolve(format.fileName(report.report().check())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a report to " + folder, e);
    }
  }

  /**
   * Writes a text to a file.
   *
   * @param file its folder is made if it does not exist
   * @throws IOException if the file cannot be written; the one that was there stays
   */
  public static void write(String text, Path file) throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path beside = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      Files.writeString(beside, text, StandardCharsets.UTF_8);
      try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
