package io.messagecontract.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.plain.PlainProgram;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What needs no JUnit works in a JVM that has none. */
class PlainUseTests {

  /** All that tests bring; what is left are the modules and the libraries of the core. */
  private static final Predicate<String> OF_TESTS =
      Pattern.compile(
              "/(junit-|opentest4j|assertj|archunit|byte-buddy|apiguardian|jspecify)[^/]*$|/test-classes/?$")
          .asPredicate();

  @TempDir Path folder;

  @Test
  void throwsPlainErrorsWhereThereIsNoTestFramework() throws Exception {
    assertThat(run(OF_TESTS.negate()))
        .isEqualTo(
            """
            org.junit.jupiter.api.Test: false
            org.opentest4j.AssertionFailedError: false
            org.assertj.core.api.Assertions: false
            java.lang.AssertionError
            """
                + approved());
  }

  @Test
  void throwsTheErrorsThatToolsKnowWhereTheyAreThere() throws Exception {
    assertThat(run(OF_TESTS.negate().or(entry -> entry.contains("opentest4j"))))
        .isEqualTo(
            """
            org.junit.jupiter.api.Test: false
            org.opentest4j.AssertionFailedError: true
            org.assertj.core.api.Assertions: false
            org.opentest4j.AssertionFailedError
            """
                + approved());
  }

  private String run(Predicate<String> onClassPath) throws IOException, InterruptedException {
    String program = PlainProgram.class.getName().replace('.', '/') + ".class";
    Path file = folder.resolve(program);
    Files.createDirectories(file.getParent());
    try (InputStream compiled = PlainProgram.class.getResourceAsStream("/" + program)) {
      Files.write(file, compiled.readAllBytes());
    }
    String classPath =
        Stream.concat(
                Stream.of(folder.toString()),
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .filter(entry -> onClassPath.test(entry.replace('\\', '/'))))
            .collect(Collectors.joining(File.pathSeparator));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String contract = "src/test/resources/io/messagecontract/junit/header-names.yaml";
    List<String> command =
        List.of(
            java.toString(),
            "-Dstdout.encoding=UTF-8",
            "-cp",
            classPath,
            PlainProgram.class.getName(),
            contract);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (InputStream output = process.getInputStream()) {
      return new String(output.readAllBytes(), StandardCharsets.UTF_8)
          .replace(System.lineSeparator(), "\n");
    } finally {
      process.waitFor();
    }
  }

  private static String approved() throws IOException {
    try (InputStream text =
        PlainUseTests.class.getResourceAsStream("failures/verifier-of-unknown-message.txt")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8) + "\n";
    }
  }
}
