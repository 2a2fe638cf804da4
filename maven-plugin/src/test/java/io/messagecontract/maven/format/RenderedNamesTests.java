package io.messagecontract.maven.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The names that fuzzing starts with, and those that it has found something with. */
class RenderedNamesTests {

  private static final Path CASES =
      Path.of(
          "src",
          "test",
          "resources",
          "io",
          "messagecontract",
          "maven",
          "format",
          "raw",
          "RenderedNames");

  @TempDir private static Path folder;

  private static RenderedNames names;

  @BeforeAll
  static void writeHarmlessName() throws Exception {
    names = new RenderedNames(folder);
  }

  static List<Arguments> casesAndFormats() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files
          .sorted()
          .flatMap(file -> Stream.of(ReportFormat.values()).map(f -> Arguments.of(file, f)))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("casesAndFormats")
  void leaveWhatHarmlessNamesLeave(Path file, ReportFormat format) throws Exception {
    names.check(Files.readAllBytes(file), format);
  }
}
