package io.messagecontract.document;

import io.messagecontract.text.Visible;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Says why a text could not be read: every problem that was met, not only the first.
 *
 * @since 0.1.0
 */
public final class DocumentException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String source;
  private final transient List<Problem> problems;
  private final transient Map<Integer, String> lines;

  /** A text of the given name and what is wrong with it; there is at least one problem. */
  public DocumentException(String source, List<Problem> problems) {
    this(source, problems, List.of());
  }

  /** A text whose lines may be shown; only those are kept on which a problem stands. */
  DocumentException(String source, List<Problem> problems, List<String> lines) {
    super(Visible.text(source + ": " + problems.get(0).message()));
    this.source = source;
    this.problems = List.copyOf(problems);
    this.lines =
        problems.stream()
            .map(problem -> problem.position().line())
            .filter(line -> line <= lines.size())
            .distinct()
            .collect(Collectors.toMap(Function.identity(), line -> lines.get(line - 1)));
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

  /**
   * Returns the text of a line on which a problem stands, counted from 1; empty for any other line,
   * for a text that was not decoded, and for messages, whose text is private.
   */
  public String line(int line) {
    return lines.getOrDefault(line, "");
  }
}
