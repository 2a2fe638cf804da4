package io.messagecontract.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.contract.InvalidContractException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents in {@code cases/<version>/}, each with the text beside it that says what is read of it,
 * or why it is refused. Folders hold what the documents refer to.
 */
class LoadCasesTests {

  private static final List<String> VERSIONS =
      List.of("2.0.0", "2.1.0", "2.2.0", "2.3.0", "2.4.0", "2.5.0", "2.6.0", "3.0.0", "3.1.0");

  private static Path folder() throws URISyntaxException {
    return Path.of(Objects.requireNonNull(LoadCasesTests.class.getResource("cases")).toURI());
  }

  private static List<Path> files(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
  }

  static List<Path> cases() throws Exception {
    return VERSIONS.stream()
        .flatMap(
            version -> {
              try {
                Path folder = folder();
                return files(folder.resolve(version), ".yaml").stream().map(folder::relativize);
              } catch (IOException | URISyntaxException e) {
                throw new IllegalStateException(e);
              }
            })
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsADocumentAsExpected(Path document) throws Exception {
    Path file = folder().resolve(document);
    Path expected = Path.of(file.toString().replaceFirst("yaml$", "txt"));

    assertThat(shown(file)).isEqualTo(Files.readString(expected));
  }

  private static String shown(Path file) {
    try {
      return Shown.contract(ContractLoader.load(file));
    } catch (InvalidContractException e) {
      return Shown.findings(e.findings());
    }
  }

  @Test
  void hasACaseForEveryVersion() throws Exception {
    try (Stream<Path> folders = Files.list(folder())) {
      assertThat(folders.map(f -> f.getFileName().toString())).containsAll(VERSIONS);
    }
    for (String version : VERSIONS) {
      assertThat(files(folder().resolve(version), ".yaml"))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(Files.readString(file)).contains("asyncapi: " + version));
    }
  }
}
