package io.messagecontract.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The bytes that fuzzing starts with, and those that it has found something with. */
class FuzzCasesTests {

  private static final Path CASES =
      Path.of("src", "test", "resources", "io", "messagecontract", "fuzz", "raw");

  private static final Map<String, FuzzTarget> TARGETS =
      new TreeMap<>(
          Map.of(
              "ContractTexts", ContractTexts::fuzzerTestOneInput,
              "EvidenceTexts", EvidenceTexts::fuzzerTestOneInput,
              "JsonTexts", JsonTexts::fuzzerTestOneInput,
              "LedgerTexts", LedgerTexts::fuzzerTestOneInput,
              "ReportTexts", ReportTexts::fuzzerTestOneInput,
              "ReportedNames", ReportedNames::fuzzerTestOneInput,
              "SchemaPairs", SchemaPairs::fuzzerTestOneInput,
              "YamlTexts", YamlTexts::fuzzerTestOneInput));

  private interface FuzzTarget {
    void run(byte[] bytes) throws Exception;
  }

  static Stream<Arguments> cases() throws IOException {
    List<Arguments> cases = new ArrayList<>();
    for (String target : TARGETS.keySet()) {
      for (Path file : files(CASES.resolve(target))) {
        cases.add(Arguments.of(target, file.getFileName().toString()));
      }
    }
    return cases.stream();
  }

  @Test
  void everyFolderHasItsTarget() throws IOException {
    assertThat(
            files(CASES).stream().filter(Files::isDirectory).map(f -> f.getFileName().toString()))
        .containsExactlyElementsOf(TARGETS.keySet());
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("cases")
  void keepsWhatTheTargetAsserts(String target, String file) throws Exception {
    TARGETS.get(target).run(Files.readAllBytes(CASES.resolve(target).resolve(file)));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
