package io.messagecontract.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Failure texts, kept as files: review them like code. */
final class Approved {

  /** Where texts that are not approved are left, to be copied if they are better. */
  private static final Path RECEIVED = Path.of("target", "received-failures");

  private Approved() {}

  /** The only failure of a run reads as the file says, and no stack trace of causes follows. */
  static void failure(String name, List<Throwable> failures) {
    assertThat(failures).hasSize(1);
    text(name, failures.get(0).getMessage());
    assertThat(failures.get(0)).hasNoCause();
  }

  static void text(String name, String actual) {
    String text = actual.stripTrailing() + '\n';
    try (InputStream approved = Approved.class.getResourceAsStream("failures/" + name + ".txt")) {
      String expected =
          approved == null ? "" : new String(approved.readAllBytes(), StandardCharsets.UTF_8);
      if (!text.equals(expected)) {
        Files.createDirectories(RECEIVED);
        Files.writeString(RECEIVED.resolve(name + ".txt"), text);
      }
      assertThat(text).as(name).isEqualTo(expected);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
