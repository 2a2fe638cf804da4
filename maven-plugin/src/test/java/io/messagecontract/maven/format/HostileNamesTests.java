package io.messagecontract.maven.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Severity;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Writes names into every report, reads it back, and finds what a harmless name leaves there. */
class HostileNamesTests {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path root;

  static Stream<Arguments> namesAndFormats() {
    return HostileNames.ALL.stream()
        .flatMap(name -> Stream.of(ReportFormat.values()).map(f -> Arguments.of(name, f)));
  }

  static List<String> names() {
    return HostileNames.ALL;
  }

  @ParameterizedTest
  @MethodSource("namesAndFormats")
  void injectNothing(String name, ReportFormat format) throws Exception {
    String written = format.write(goal(name));
    HarmlessText.check(written);
    assertThat(Structure.of(format, written))
        .isEqualTo(Structure.of(format, format.write(goal("harmless"))));
  }

  @ParameterizedTest
  @MethodSource("names")
  void leadNowhereInSarif(String name) throws Exception {
    JsonNode sarif = JSON.readTree(SarifReport.of(goal(name)));
    assertThat(sarif.findValuesAsText("uri"))
        .hasSize(6)
        .allSatisfy(
            text -> {
              URI uri = new URI(text);
              assertThat(uri.isAbsolute() || text.startsWith("/")).isFalse();
              assertThat(uri.getPath()).startsWith("child/").doesNotContain("..");
            });
    for (JsonNode result : sarif.at("/runs/0/results")) {
      String message = result.at("/message/text").asText();
      assertThat(message).doesNotContain("](");
      assertThat(message.replaceAll("\\{\\{\\d+}}", "")).doesNotContainPattern("\\{\\d+}");
    }
    for (String text : texts(sarif.at("/runs/0/results"))) {
      assertThat(HarmlessText.HARMFUL.matcher(text).find()).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void leadNowhereInGitLab(String name) throws Exception {
    JsonNode issues = JSON.readTree(GitLabReport.of(goal(name)));
    assertThat(issues.findValuesAsText("path")).allMatch(path -> path.startsWith("child/"));
    for (String text : texts(issues)) {
      assertThat(HarmlessText.HARMFUL.matcher(text).find()).isFalse();
    }
    // And where nothing of the repository has to do with it.
    Path empty = Files.createDirectories(root.resolve("empty"));
    RepositoryPaths paths = RepositoryPaths.of(empty, Optional.of(empty));
    GoalReport lost =
        new GoalReport(
            GoalReports.report(name).findings(List.of(lost(name))),
            "",
            "",
            Optional.of(Severity.ERROR),
            paths,
            "1");
    assertThat(JSON.readTree(GitLabReport.of(lost)).findValuesAsText("path"))
        .allMatch(path -> path.matches("[A-Za-z0-9._…-]*") && !path.contains(".."));
  }

  private static Finding lost(String name) {
    return Finding.error("type", Location.of(name), name);
  }

  @ParameterizedTest
  @MethodSource("names")
  void tellGitHubNothingElse(String name) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Path summary = root.resolve("summary.md");
    CiEnvironment environment =
        new CiEnvironment(
            Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString())::get);
    List<String> warnings = new ArrayList<>();

    new GitHub(environment, new PrintStream(out, true, UTF_8)).tell(goal(name), warnings::add);

    assertThat(warnings).isEmpty();
    String[] lines = out.toString(UTF_8).split("\n", -1);
    assertThat(lines).hasSize(5);
    assertThat(lines[4]).isEmpty();
    Pattern form =
        Pattern.compile(
            "::(error|warning|notice) file=child/[a-z. /]+(,line=\\d+,col=\\d+)?,"
                + "title=[A-Z]+ [a-z-]+::(.*)");
    for (String line : List.of(lines).subList(0, 4)) {
      assertThat(line).matches(form);
      assertThat(HarmlessText.HARMFUL.matcher(line).find()).isFalse();
      assertThat(line).doesNotContain("%0A", "%0D");
    }
    assertThat(Files.readString(summary)).isEqualTo(MarkdownReport.of(goal(name)) + '\n');
  }

  @ParameterizedTest
  @MethodSource("names")
  void writeNowhereElse(String name) throws Exception {
    Path folder = root.resolve("repository/child/target/message-contract");
    GoalReport goal = goal(name);
    List<Path> before = files();

    ReportFiles.write(goal, EnumSet.allOf(ReportFormat.class), folder);

    List<Path> written = files();
    written.removeAll(before);
    assertThat(written)
        .allMatch(file -> file.getParent().equals(folder))
        .hasSize(ReportFormat.values().length);
  }

  private GoalReport goal(String name) throws Exception {
    return GoalReports.goal(root.resolve("repository"), GoalReports.report(name));
  }

  private List<Path> files() throws Exception {
    try (Stream<Path> all = Files.walk(root)) {
      return new ArrayList<>(all.filter(Files::isRegularFile).toList());
    }
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isTextual()) {
      texts.add(node.asText());
    }
    node.forEach(child -> texts.addAll(texts(child)));
    return texts;
  }
}
