package io.messagecontract.language;

/**
 * Says why a set of strings cannot be told: its pattern is beyond what is covered, or it takes more
 * work than allowed.
 *
 * @since 0.1.0
 */
public final class LanguageException extends Exception {

  private static final long serialVersionUID = 1L;

  LanguageException(String reason) {
    super(reason);
  }
}
