package io.messagecontract.report;

import io.messagecontract.text.Visible;

/**
 * Says that a file is no report, and what to do about it.
 *
 * @since 0.1.0
 */
public final class ReportException extends Exception {

  private static final long serialVersionUID = 1L;

  ReportException(String file, int line, String problem) {
    super(
        Visible.text(file + ':' + line + ": " + problem)
            + " It is no report that this version of message-contract has written:"
            + " delete the file and run the goal again.");
  }
}
