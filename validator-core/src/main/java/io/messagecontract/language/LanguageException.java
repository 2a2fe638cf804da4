package io.messagecontract.language;

/**
 * Says why a set of strings cannot be told: its pattern is beyond what is covered, or it takes more
 * work than allowed.
 *
 * @since 0.1.0
 */
public final class LanguageException extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean tooLarge;

  LanguageException(String reason) {
    this(reason, false);
  }

  private LanguageException(String reason, boolean tooLarge) {
    super(reason);
    this.tooLarge = tooLarge;
  }

  static LanguageException tooLarge(String reason) {
    return new LanguageException(reason, true);
  }

  /** Tells whether it would take too much work; to match such a pattern may, too. */
  public boolean isTooLarge() {
    return tooLarge;
  }
}
