package io.messagecontract.maven.topic;

/** Says why an audit cannot go on, and what to do about it. Holds no text that is not visible. */
public final class AuditException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong and what to do, such as {@code There is no topic: name another}. */
  AuditException(String problem) {
    super(problem);
  }

  AuditException(String problem, Throwable cause) {
    super(problem, cause);
  }
}
