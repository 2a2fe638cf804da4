package io.messagecontract.report;

import io.messagecontract.text.Visible;

/**
 * Says that a file is no report, or one that is too large, and what to do about it.
 *
 * @since 0.1.0
 */
public final class ReportException extends Exception {

  private static final long serialVersionUID = 1L;

  ReportException(String file, int line, String problem) {
    this(
        file,
        line,
        problem,
        "It is no report that this version of message-contract has written:"
            + " delete the file and run the goal again.");
  }

  private ReportException(String file, int line, String problem, String wayOut) {
    super(Visible.text(file + ':' + line + ": " + problem) + ' ' + wayOut);
  }

  /** Says that a file holds more than is read back, which a sound report can do. */
  static ReportException tooLarge(String file, int line, String problem) {
    return new ReportException(
        file,
        line,
        problem,
        "A report of that size is not read back. Let the goal find less, and run it again: correct"
            + " what most findings are about, turn rules off by severities, or give it a part of the"
            + " messages. Or delete the file: its findings are in the text report beside it.");
  }
}
