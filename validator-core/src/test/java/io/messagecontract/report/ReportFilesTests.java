package io.messagecontract.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTests {

  private static final Set<ReportFormat> ALL = EnumSet.allOf(ReportFormat.class);

  @TempDir private Path folder;

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writesAFileForEveryFormat() throws IOException {
    ReportFiles.write(Reports.report(), ALL, folder);

    assertThat(names(folder)).containsExactly("check.json", "check.txt");
    assertThat(folder.resolve("check.txt")).hasContent(Reports.approved("text-report.txt"));
    assertThat(folder.resolve("check.json")).hasContent(Reports.approved("json-report.json"));
  }

  @Test
  void makesTheFolder() throws IOException {
    Path deep = folder.resolve("target/message-contract");

    ReportFiles.write(Reports.report(), Set.of(ReportFormat.TEXT), deep);

    assertThat(names(deep)).containsExactly("check.txt");
  }

  @Test
  void replacesTheReportBefore() throws IOException {
    Files.writeString(folder.resolve("check.txt"), "old ".repeat(100_000));
    Files.writeString(folder.resolve("other.txt"), "stays");

    ReportFiles.write(Reports.report(), ALL, folder);

    assertThat(names(folder)).containsExactly("check.json", "check.txt", "other.txt");
    assertThat(folder.resolve("check.txt")).hasContent(Reports.approved("text-report.txt"));
    assertThat(folder.resolve("other.txt")).hasContent("stays");
  }

  @Test
  void leavesNothingBehindWhereItCannotWrite() throws IOException {
    Files.createDirectories(folder.resolve("check.txt/in the way"));

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> ReportFiles.write(Reports.report(), Set.of(ReportFormat.TEXT), folder))
        .withMessageContaining(folder.toString());
    assertThat(names(folder)).containsExactly("check.txt");
  }

  @Test
  void saysThatTheFolderIsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> ReportFiles.write(Reports.report(), ALL, file));
  }

  @Test
  void writesTextsThatUtf8CannotHold() throws IOException {
    Finding finding = Finding.error("type", Location.of("a.json"), "The key \"\ud800\".");
    Report report = new Report("validate", Optional.empty(), Map.of(), List.of(finding));

    ReportFiles.write(report, ALL, folder);

    assertThat(folder.resolve("validate.txt")).content().contains("The key \"\\ud800\".");
    assertThat(folder.resolve("validate.json")).content().contains("The key \\\"\\uD800\\\".");
  }
}
