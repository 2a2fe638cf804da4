package io.messagecontract.maven;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.RuleId;
import io.messagecontract.finding.Severity;
import io.messagecontract.report.TextReport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.maven.plugin.logging.Log;

/**
 * Prints findings, each at the level of its severity.
 *
 * <p>Line by line, so that Maven puts its {@code [ERROR]} before each of them: no text from a
 * contract or a message can begin a line, and with it a command to a CI server.
 *
 * @param log where to
 * @param mostOfARule how many findings of one rule are printed; of the rest, the number
 */
record FindingLog(Log log, int mostOfARule) {

  void print(List<Finding> findings, Tally tally) {
    Map<RuleId, Integer> printed = new HashMap<>();
    for (Finding finding : findings) {
      if (printed.merge(finding.rule(), 1, Integer::sum) <= mostOfARule) {
        Consumer<CharSequence> level = level(finding.severity());
        TextReport.of(finding).lines().forEach(level);
        level.accept("");
      }
    }
    for (RuleId rule : tally.rules()) {
      int more = tally.count(rule) - mostOfARule;
      if (more > 0) {
        log.warn("... and " + Counted.of(more, "more finding") + " of " + rule);
      }
    }
  }

  private Consumer<CharSequence> level(Severity severity) {
    return switch (severity) {
      case ERROR -> log::error;
      case WARNING -> log::warn;
      case INFO -> log::info;
    };
  }
}
