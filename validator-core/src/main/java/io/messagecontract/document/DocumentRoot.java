package io.messagecontract.document;

import java.io.IOException;

/**
 * Where the documents of a contract come from; nothing outside can be reached through it.
 *
 * @since 0.1.0
 */
public sealed interface DocumentRoot permits FolderRoot, ClassPathRoot {

  /**
   * Returns the content of a document, at most {@code maxBytes + 1} bytes of it.
   *
   * @param path its path below this root, with {@code /}, normalised
   * @throws java.nio.file.NoSuchFileException if there is none
   * @throws OutsideRootException if a link leads out of this root
   * @throws IOException if it cannot be read
   */
  byte[] read(String path, int maxBytes) throws IOException;

  /** Says that a path leads out of its root. */
  final class OutsideRootException extends IOException {

    private static final long serialVersionUID = 1L;

    OutsideRootException(String path) {
      super(path);
    }
  }
}
