package io.messagecontract.spark;

import io.messagecontract.text.Visible;

/**
 * Says why an archive cannot be judged: what is asked makes no sense, or a file cannot be read. Its
 * text tells nothing of what a message holds.
 *
 * @since 0.1.0
 */
public final class ArchiveException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ArchiveException(String text) {
    super(Visible.text(text));
  }

  /** Of the cause its kind is told: others' texts may quote what they have read. */
  static ArchiveException unreadable(String name, Exception cause) {
    return new ArchiveException(
        name + " cannot be read (" + cause.getClass().getSimpleName() + ").");
  }
}
