package io.messagecontract.maven.page;

import io.messagecontract.report.Report;
import java.util.Comparator;
import java.util.List;

/** The goals in the order of the page, and what the page calls that which they have found. */
final class Goals {

  static final String MESSAGES = "verify-messages";

  private static final List<String> KNOWN =
      List.of("check", "validate", "coverage", MESSAGES, "accept");

  static final Comparator<Report> ORDER =
      Comparator.<Report>comparingInt(report -> place(report.check())).thenComparing(Report::check);

  private Goals() {}

  private static int place(String goal) {
    return KNOWN.contains(goal) ? KNOWN.indexOf(goal) : KNOWN.size();
  }

  static String title(String goal) {
    return switch (goal) {
      case "check" -> "Drift";
      case "validate" -> "Contract in itself";
      case "coverage" -> "Coverage gate";
      case MESSAGES -> "First findings";
      default -> Shown.text(goal);
    };
  }
}
