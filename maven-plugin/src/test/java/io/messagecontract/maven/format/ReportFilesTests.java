package io.messagecontract.maven.format;

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
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTests {

  private static final Set<ReportFormat> ALL = EnumSet.allOf(ReportFormat.class);

  private static final Set<ReportFormat> TEXT = Set.of(ReportFormat.TEXT);

  @TempDir private Path root;
  private Path folder;
  private GoalReport report;

  @BeforeEach
  void prepare() throws IOException {
    folder = Files.createDirectories(root.resolve("reports"));
    report = GoalReports.rich(root);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writesAFileForEveryFormat() throws IOException {
    ReportFiles.write(report, ALL, folder);

    assertThat(names(folder))
        .containsExactly(
            "TEST-message-contract-check.xml",
            "check-gitlab.json",
            "check.html",
            "check.json",
            "check.md",
            "check.sarif",
            "check.txt");
    for (ReportFormat format : ALL) {
      assertThat(folder.resolve(format.fileName("check"))).hasContent(format.write(report));
    }
  }

  @Test
  void makesTheFolder() throws IOException {
    Path deep = folder.resolve("target/message-contract");

    ReportFiles.write(report, TEXT, deep);

    assertThat(names(deep)).containsExactly("check.txt");
  }

  @Test
  void replacesTheReportBefore() throws IOException {
    Files.writeString(folder.resolve("check.txt"), "old ".repeat(100_000));
    Files.writeString(folder.resolve("other.txt"), "stays");

    ReportFiles.write(report, TEXT, folder);

    assertThat(names(folder)).containsExactly("check.txt", "other.txt");
    assertThat(folder.resolve("check.txt")).hasContent(ReportFormat.TEXT.write(report));
    assertThat(folder.resolve("other.txt")).hasContent("stays");
  }

  @Test
  void leavesNothingBehindWhereItCannotWrite() throws IOException {
    Files.createDirectories(folder.resolve("check.txt/in the way"));

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> ReportFiles.write(report, TEXT, folder))
        .withMessageContaining(folder.toString());
    assertThat(names(folder)).containsExactly("check.txt");
  }

  @Test
  void saysThatTheFolderIsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> ReportFiles.write(report, ALL, file));
  }

  @Test
  void writesTextsThatUtf8CannotHold() throws IOException {
    Finding finding = Finding.error("type", Location.of("a.json"), "The key \"\ud800\".");

    ReportFiles.write(GoalReports.of(root, finding), ALL, folder);

    assertThat(folder.resolve("check.txt")).content().contains("The key \"\\ud800\".");
    assertThat(folder.resolve("check.json")).content().contains("The key \\\"\\uD800\\\".");
  }
}
