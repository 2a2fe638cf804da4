package io.messagecontract.verdict;

/** A schema means something here that depends on the way to it, and has to be judged as a whole. */
final class UncompiledException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UncompiledException(String reason) {
    super(reason, null, false, false);
  }
}
