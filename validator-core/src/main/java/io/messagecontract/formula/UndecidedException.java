package io.messagecontract.formula;

/**
 * Says that a question has no answer, and why.
 *
 * @since 0.1.0
 */
public final class UndecidedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Gives a question up.
   *
   * @param reason what stands in the way, in a few words that do not change with the question
   */
  public UndecidedException(String reason) {
    super(reason, null, false, false);
  }

  /** Returns what stands in the way. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
