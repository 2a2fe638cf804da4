package io.messagecontract.document;

import java.io.IOException;

/**
 * Where the documents of a contract come from; nothing outside can be reached through it.
 *
 * <p>Whoever keeps contracts elsewhere, in an archive or in a history, implements it.
 *
 * @since 0.1.0
 */
public interface DocumentRoot {

  /**
   * Returns the content of a document, at most {@code maxBytes + 1} bytes of it.
   *
   * @param path its path below this root, with {@code /}, normalised
   * @throws java.nio.file.NoSuchFileException if there is none
   * @throws OutsideRootException if a link leads out of this root
   * @throws RefusedException if it is there and must not be read
   * @throws IOException if it cannot be read
   */
  byte[] read(String path, int maxBytes) throws IOException;

  /** Says that a path leads out of its root. */
  final class OutsideRootException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Names the path. */
    public OutsideRootException(String path) {
      super(path);
    }
  }

  /** Says why something that is there is not taken for a document. */
  final class RefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String hint;

    /**
     * A refusal.
     *
     * @param problem what it is, as what follows a name: {@code is a symbolic link}
     * @param hint the way out, as an imperative without a full stop
     */
    public RefusedException(String problem, String hint) {
      super(problem);
      this.hint = hint;
    }

    /** Returns what it is, as what follows a name. */
    public String problem() {
      return String.valueOf(getMessage());
    }

    /** Returns the way out. */
    public String hint() {
      return hint;
    }
  }
}
