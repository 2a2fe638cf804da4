package io.messagecontract.maven.format;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import io.messagecontract.text.Visible;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Findings as commands to GitHub, which shows them at the lines of a pull request. */
final class Annotations {

  /** GitHub shows no more of a severity in a step. */
  private static final int MOST = 10;

  private Annotations() {}

  /** Returns a command for each of the first findings that nobody has accepted, each a line. */
  static List<String> of(GoalReport goal) {
    Map<Severity, Integer> told = new EnumMap<>(Severity.class);
    List<String> commands = new ArrayList<>();
    for (Finding finding : goal.report().findings()) {
      if (GoalReport.acceptance(finding).isEmpty()
          && told.merge(finding.severity(), 1, Integer::sum) <= MOST) {
        commands.add(command(goal, finding));
      }
    }
    return commands;
  }

  private static String command(GoalReport goal, Finding finding) {
    StringBuilder properties = new StringBuilder();
    goal.place(finding)
        .ifPresent(
            place -> {
              properties.append("file=").append(property(Visible.text(place.path()))).append(',');
              place
                  .position()
                  .ifPresent(
                      at ->
                          properties
                              .append("line=")
                              .append(at.line())
                              .append(",col=")
                              .append(at.column())
                              .append(','));
            });
    String title = GoalReport.label(finding) + ' ' + finding.rule();
    String hint = finding.hint().map(way -> " Way out: " + way + '.').orElse("");
    return "::"
        + command(finding.severity())
        + ' '
        + properties
        + "title="
        + property(title)
        + "::"
        + data(Shown.text(finding.message(), Shown.SENTENCE) + Shown.text(hint, Shown.SENTENCE));
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
