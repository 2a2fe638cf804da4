package io.messagecontract.maven.format;

import com.contrastsecurity.sarif.ArtifactLocation;
import com.contrastsecurity.sarif.Invocation;
import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.Notification;
import com.contrastsecurity.sarif.OriginalUriBaseIds;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Run;
import com.contrastsecurity.sarif.RunAutomationDetails;
import com.contrastsecurity.sarif.SarifSchema210;
import com.contrastsecurity.sarif.Tool;
import com.contrastsecurity.sarif.ToolComponent;
import io.messagecontract.finding.Finding;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Findings in the Static Analysis Results Interchange Format, version 2.1.0, with what GitHub asks
 * for besides.
 */
final class SarifReport {

  /** GitHub shows no more of a run. */
  private static final int MOST_RESULTS = 5_000;

  private static final URI SCHEMA = URI.create("https://json.schemastore.org/sarif-2.1.0.json");

  private SarifReport() {}

  static String of(GoalReport goal) {
    List<Finding> findings = goal.report().findings();
    List<Finding> kept = findings.subList(0, Math.min(MOST_RESULTS, findings.size()));
    SarifRules rules = SarifRules.of(kept);
    SarifResults results = new SarifResults(goal, rules, new Fingerprints());
    List<Result> written = new ArrayList<>();
    kept.forEach(finding -> written.add(results.result(finding)));
    Run run =
        new Run()
            .withTool(tool(goal, rules))
            .withAutomationDetails(new RunAutomationDetails().withId(category(goal)))
            .withOriginalUriBaseIds(root())
            .withColumnKind(Run.ColumnKind.UTF_16_CODE_UNITS)
            .withInvocations(List.of(invocation(findings.size() - kept.size())))
            .withResults(written);
    return JsonText.of(
        new SarifSchema210()
            .with$schema(SCHEMA)
            .withVersion(SarifSchema210.Version._2_1_0)
            .withRuns(List.of(run)));
  }

  private static Tool tool(GoalReport goal, SarifRules rules) {
    return new Tool()
        .withDriver(
            new ToolComponent()
                .withName("message-contract")
                .withVersion(goal.toolVersion())
                .withRules(rules.descriptors()));
  }

  /**
   * GitHub takes one run of a tool and a category for each commit: several goals, in several
   * modules, would drive each other out.
   */
  private static String category(GoalReport goal) {
    String folder = SarifUri.of(goal.paths().folder());
    return "message-contract/"
        + goal.report().check()
        + '/'
        + (folder.isEmpty() ? "" : folder + '/');
  }

  /** Where the root lies is not said: it is another place on every machine. */
  private static OriginalUriBaseIds root() {
    return new OriginalUriBaseIds()
        .withAdditionalProperty(
            SarifUri.ROOT,
            new ArtifactLocation()
                .withDescription(new Message().withText("The root of the repository.")));
  }

  private static Invocation invocation(int omitted) {
    Invocation invocation = new Invocation().withExecutionSuccessful(true);
    return omitted == 0
        ? invocation
        : invocation.withToolExecutionNotifications(
            List.of(
                new Notification()
                    .withLevel(Notification.Level.NOTE)
                    .withMessage(
                        new Message()
                            .withText(
                                "Of the findings, "
                                    + omitted
                                    + " are left out, the least severe: GitHub takes "
                                    + MOST_RESULTS
                                    + "."))));
  }
}
