package io.messagecontract.verdict;

/**
 * Something is wrong with a text that is no matter of schemas: a limit, a name that is there twice.
 */
final class UnclearException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnclearException() {
    super("to be read by others", null, false, false);
  }
}
