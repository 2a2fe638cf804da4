package io.messagecontract.junit;

import io.messagecontract.finding.Finding;
import io.messagecontract.report.TextReport;
import io.messagecontract.text.Visible;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a failed test says, line by line. Tests print into the logs of CI servers: whatever a line
 * quotes can neither end it nor hide it, nor be a command.
 */
final class Lines {

  private final String text;

  private Lines(String text) {
    this.text = text;
  }

  static Lines of(String... lines) {
    return new Lines(Arrays.stream(lines).map(Visible::text).collect(Collectors.joining("\n")));
  }

  static Lines of(List<Finding> findings) {
    return new Lines(TextReport.of(findings));
  }

  /** The same lines, a blank one, and findings. */
  Lines and(List<Finding> findings) {
    return new Lines(text + "\n\n" + TextReport.of(findings));
  }

  /** The same lines, and others behind them. */
  Lines and(Lines others) {
    return new Lines(text + '\n' + others.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
