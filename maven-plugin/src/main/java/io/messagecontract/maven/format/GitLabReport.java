package io.messagecontract.maven.format;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.document.Position;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import java.util.Optional;
import java.util.regex.Pattern;

/** Findings as GitLab shows them in merge requests: a report of code quality. */
final class GitLabReport {

  private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^A-Za-z0-9._-]+");

  private GitLabReport() {}

  static String of(GoalReport goal) {
    ArrayNode issues = JsonNodeFactory.instance.arrayNode();
    Fingerprints fingerprints = new Fingerprints();
    for (Finding finding : goal.report().findings()) {
      issues.add(issue(goal, finding, fingerprints.next(finding)));
    }
    return JsonText.of(issues);
  }

  private static ObjectNode issue(GoalReport goal, Finding finding, String fingerprint) {
    ObjectNode issue = JsonNodeFactory.instance.objectNode();
    issue.put("description", description(finding));
    issue.put("check_name", finding.rule().value());
    issue.put("fingerprint", fingerprint);
    issue.put("severity", severity(finding.severity()));
    Optional<Place> place = goal.place(finding);
    ObjectNode location = issue.putObject("location");
    location.put("path", place.map(Place::path).orElseGet(() -> name(finding)));
    location
        .putObject("lines")
        .put("begin", place.flatMap(Place::position).map(Position::line).orElse(1));
    return issue;
  }

  private static String description(Finding finding) {
    return Shown.text(
        finding.message()
            + GoalReport.acceptance(finding).map(accepted -> " (" + accepted + ')').orElse(""),
        Shown.SENTENCE);
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }

  /** GitLab asks for a path, also where nothing of the repository has to do with a finding. */
  private static String name(Finding finding) {
    String name = NOT_IN_A_NAME.matcher(finding.location().source()).replaceAll("_");
    return Shown.text(name.replace("..", "_"), Shown.NAME);
  }
}
