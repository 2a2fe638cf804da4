package io.messagecontract.maven.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Severity;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JUnitReportTests {

  private static final Pattern NAME = Pattern.compile("<testcase [^>]* name=\"([^\"]*)\"");

  @TempDir private Path root;

  @Test
  void holdsATestThatHasPassedWhereNothingIsFound() throws Exception {
    assertThat(JUnitReport.of(GoalReports.of(root)))
        .contains("tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\"")
        .contains("<testcase classname=\"message-contract.check.all\" name=\"finds nothing\">")
        .doesNotContain("<failure");
  }

  @Test
  void failsAsTheBuildDoes() throws Exception {
    GoalReport rich = GoalReports.rich(root);
    assertThat(JUnitReport.of(rich)).contains("failures=\"2\"");
    assertThat(JUnitReport.of(failOn(rich, Optional.of(Severity.WARNING))))
        .contains("failures=\"3\"");
    assertThat(JUnitReport.of(failOn(rich, Optional.of(Severity.INFO))))
        .contains("failures=\"4\"")
        .contains("skipped=\"1\"");
    assertThat(JUnitReport.of(failOn(rich, Optional.empty()))).contains("failures=\"0\"");
  }

  @Test
  void givesEveryTestANameOfItsOwn() throws Exception {
    Finding finding = Finding.error("type", Location.of("a.json"), "Text.");
    Finding other = Finding.error("type", Location.of("long".repeat(200) + "1"), "Text.");
    Finding third = Finding.error("type", Location.of("long".repeat(200) + "2"), "Text.");
    String written = JUnitReport.of(GoalReports.of(root, finding, finding, other, third));
    assertThat(NAME.matcher(written).results().map((MatchResult name) -> name.group(1)))
        .hasSize(4)
        .doesNotHaveDuplicates()
        .startsWith("a.json", "a.json (2)");
  }

  private static GoalReport failOn(GoalReport goal, Optional<Severity> severity) {
    return new GoalReport(
        goal.report(), goal.summary(), goal.found(), severity, goal.paths(), goal.toolVersion());
  }
}
