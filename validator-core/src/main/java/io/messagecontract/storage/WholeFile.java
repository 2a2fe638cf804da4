package io.messagecontract.storage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes files that appear whole or not at all.
 *
 * @since 0.1.0
 */
public final class WholeFile {

  private WholeFile() {}

  /** What a file is to hold, made while it is written. */
  @FunctionalInterface
  public interface Content {

    /** Writes it all. */
    void writeTo(OutputStream stream) throws IOException;
  }

  /** Writes a text in UTF-8, as {@link #write(Content, Path)} does. */
  public static void write(String text, Path file) throws IOException {
    write(text.getBytes(StandardCharsets.UTF_8), file);
  }

  /** Writes bytes, as {@link #write(Content, Path)} does. */
  public static void write(byte[] bytes, Path file) throws IOException {
    write(stream -> stream.write(bytes), file);
  }

  /**
   * Writes a file beside its place, and moves it there at once. What killed processes have left
   * beside it is removed.
   *
   * @param file its folder is made if it does not exist
   * @throws IOException if the file cannot be written; the one that was there stays
   */
  public static void write(Content content, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("no file: " + file);
    }
    // A thread that is interrupted, as by a test that has timed out, could neither lock nor force.
    boolean wasInterrupted = Thread.interrupted();
    try {
      Files.createDirectories(folder);
      OwnFile.removeLeftovers(folder);
      try (OwnFile beside = OwnFile.in(folder);
          OutputStream stream = new BufferedOutputStream(beside.stream())) {
        content.writeTo(stream);
        stream.flush();
        beside.force();
        Files.move(
            beside.path(),
            file,
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      if (wasInterrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
