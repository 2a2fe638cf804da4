package io.messagecontract.maven.git;

/**
 * Says why something cannot be had from a repository, as what follows "but": {@code there is no ref
 * "mian": did you mean "main"?}.
 */
public final class GitException extends Exception {

  private static final long serialVersionUID = 1L;

  GitException(String problem) {
    super(problem);
  }

  GitException(String problem, Throwable cause) {
    super(problem, cause);
  }

  /** Returns what follows "but". */
  public String problem() {
    return String.valueOf(getMessage());
  }
}
