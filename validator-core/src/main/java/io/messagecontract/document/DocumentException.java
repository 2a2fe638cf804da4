package io.messagecontract.document;

import java.util.List;

/**
 * Says why a text could not be read: every problem that was met, not only the first.
 *
 * @since 0.1.0
 */
public final class DocumentException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String source;
  private final transient List<Problem> problems;

  /** A text of the given name and what is wrong with it; there is at least one problem. */
  public DocumentException(String source, List<Problem> problems) {
    super(source + ": " + problems.get(0).message());
    this.source = source;
    this.problems = List.copyOf(problems);
  }

  /** A text with a single problem. */
  public DocumentException(String source, Problem problem) {
    this(source, List.of(problem));
  }

  /** Returns the name of the text, as users know it. */
  public String source() {
    return source;
  }

  /** Returns the problems in the order of the text, at least one. */
  public List<Problem> problems() {
    return problems;
  }
}
