package io.messagecontract.document;

import io.messagecontract.text.Visible;
import java.util.Optional;

/**
 * Says why a {@code $ref} cannot be followed.
 *
 * @since 0.1.0
 */
public final class BrokenReferenceException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Place place;
  private final String hint;
  private final transient Optional<DocumentException> unreadable;

  BrokenReferenceException(Place place, String message, String hint) {
    super(Visible.text(message));
    this.place = place;
    this.hint = hint;
    this.unreadable = Optional.empty();
  }

  /** The reference itself is fine; the file that it names cannot be read, or is one too many. */
  BrokenReferenceException(Place place, DocumentException unreadable) {
    super(unreadable.getMessage(), unreadable);
    this.place = place;
    this.hint = "correct that file";
    this.unreadable = Optional.of(unreadable);
  }

  /** Returns where the reference stands. */
  public Place place() {
    return place;
  }

  /** Returns what to do about it. */
  public String hint() {
    return hint;
  }

  /**
   * Returns what is wrong in the file that the reference names, if that is the trouble; where a
   * contract has too many documents, the first reference that went too far.
   */
  public Optional<DocumentException> unreadable() {
    return unreadable;
  }
}
