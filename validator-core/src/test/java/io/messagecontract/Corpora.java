package io.messagecontract;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds data by others, in the folder that a system property names. */
public final class Corpora {

  private static final String FOLDER = System.getProperty("message-contract.corpora", "");

  private Corpora() {}

  /**
   * Returns the folder of a corpus. Skips the test, and says so, where no folder is named; a folder
   * that is missing is an error.
   */
  public static Path assumed(String corpus) {
    assumeFalse(
        FOLDER.isBlank(), "not held against " + corpus + ": message-contract.corpora is not set");
    return Stream.<Path>iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
        .map(root -> root.resolve(FOLDER).resolve(corpus).normalize())
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No folder " + corpus + " in message-contract.corpora=" + FOLDER));
  }
}
