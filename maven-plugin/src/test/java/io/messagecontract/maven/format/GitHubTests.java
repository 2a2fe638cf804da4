package io.messagecontract.maven.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Severity;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitHubTests {

  @TempDir private Path root;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<String> warnings = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"", "false", "TRUE", "1"})
  void isToldNothingElsewhere(String value) throws Exception {
    tell(Map.of("GITHUB_ACTIONS", value, "GITHUB_STEP_SUMMARY", " "), GoalReports.rich(root));
    tell(Map.of(), GoalReports.rich(root));
    assertThat(out.toString(UTF_8)).isEmpty();
    assertThat(warnings).isEmpty();
  }

  @Test
  void isToldTenFindingsOfASeverity() throws Exception {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      for (Severity severity : Severity.values()) {
        findings.add(Finding.of("type", severity, Location.of("a"), "Text " + (100 + i)));
      }
    }
    tell(Map.of("GITHUB_ACTIONS", "true"), GoalReports.of(root, findings.toArray(Finding[]::new)));
    assertThat(out.toString(UTF_8).lines())
        .hasSize(30)
        .filteredOn(line -> line.startsWith("::error "))
        .hasSize(10)
        .first()
        .isEqualTo("::error file=child/contract/asyncapi.yaml,title=ERROR type::Text 100");
  }

  @Test
  void isToldNamesOfFilesAsProperties() throws Exception {
    String name = "a,line=1::b%0A\n::error\u001b.yaml";
    Path child = Files.createDirectories(root.resolve("child"));
    Files.writeString(child.resolve(name), "");
    GoalReport report = GoalReports.of(root, Finding.error("type", Location.of(name), "Text."));
    tell(Map.of("GITHUB_ACTIONS", "true"), report);
    assertThat(out.toString(UTF_8))
        .isEqualTo(
            "::error file=child/a%2Cline=1%3A%3Ab%250A\\u000a%3A%3Aerror\\u001b.yaml,"
                + "title=ERROR type::Text.\n");
    assertThat(SarifReport.of(report))
        .contains("\"child/a%2Cline%3D1%3A%3Ab%250A%0A%3A%3Aerror%1B.yaml\"");
  }

  @Test
  void isToldOneLineInOneWrite() throws Exception {
    List<Integer> lengths = new ArrayList<>();
    PrintStream counting =
        new PrintStream(out) {
          @Override
          public void write(byte[] bytes, int from, int length) {
            lengths.add(length);
            super.write(bytes, from, length);
          }
        };
    new GitHub(new CiEnvironment(Map.of("GITHUB_ACTIONS", "true")::get), counting)
        .tell(GoalReports.rich(root), warnings::add);
    assertThat(lengths).hasSize(4);
    assertThat(lengths.stream().mapToInt(Integer::intValue).sum()).isEqualTo(out.size());
  }

  @Test
  void addsToTheSummaryOfTheJob() throws Exception {
    Path file = Files.writeString(root.resolve("summary"), "before\n");
    GoalReport report = GoalReports.rich(root);
    tell(summary(file), report);
    tell(summary(file), report);
    String one = MarkdownReport.of(report) + '\n';
    assertThat(file).hasContent("before\n" + one + one);
    assertThat(warnings).isEmpty();
    assertThat(out.size()).isZero();
  }

  @Test
  void keepsTheSummaryOfAllGoalsBelowItsLimit() throws Exception {
    Path file = root.resolve("summary");
    GoalReport report = GoalReports.large(root, 3_000);
    tell(summary(file), report);
    tell(summary(file), report);
    assertThat(warnings).isEmpty();
    tell(summary(file), report);
    assertThat(Files.size(file)).isBetween(1_040_000L, 1_048_576L);
    assertThat(warnings).hasSize(1).first().asString().contains("GITHUB_STEP_SUMMARY is full");
  }

  @Test
  void warnsOfASummaryThatCannotBeWritten() throws Exception {
    tell(summary(root), GoalReports.rich(root));
    tell(summary(root.resolve("missing/summary")), GoalReports.rich(root));
    tell(Map.of("GITHUB_STEP_SUMMARY", "\0"), GoalReports.rich(root));
    assertThat(warnings)
        .hasSize(3)
        .containsOnly("GITHUB_STEP_SUMMARY names a file that cannot be written");
  }

  private static Map<String, String> summary(Path file) {
    return Map.of("GITHUB_STEP_SUMMARY", file.toString());
  }

  private void tell(Map<String, String> variables, GoalReport report) {
    new GitHub(new CiEnvironment(variables::get), new PrintStream(out, true, UTF_8))
        .tell(report, warnings::add);
  }
}
