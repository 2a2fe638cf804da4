package io.messagecontract.schema;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds the source text: the one page in the folder that a system property names. */
final class SeedFolder {

  private static final String FOLDER = System.getProperty("message-contract.seed", "");

  private SeedFolder() {}

  /**
   * Skips the test, and says so, where no folder is named. A folder that is missing is an error.
   */
  static String assumedPage() {
    assumeFalse(
        FOLDER.isBlank(), "not compared with the source text: message-contract.seed is not set");
    try (Stream<Path> files = Files.list(folder())) {
      List<Path> pages = files.filter(file -> file.toString().endsWith(".txt")).toList();
      if (pages.size() != 1) {
        throw new IllegalStateException("Expected one page in " + FOLDER + ", found: " + pages);
      }
      return Files.readString(pages.get(0));
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER, e);
    }
  }

  /**
   * A relative name is meant from the root of the repository, and tests run in one of its modules.
   */
  private static Path folder() {
    return Stream.<Path>iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
        .map(root -> root.resolve(FOLDER).normalize())
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("No such folder: message-contract.seed=" + FOLDER));
  }
}
