package io.messagecontract.maven.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** Writes names into every report, reads it back, and finds what a harmless name leaves there. */
class HostileNamesTests {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What may end a line, hide text, or turn it round. */
  private static final Pattern HARMFUL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

  /** Those with {@code ##} count wherever they stand in a line. */
  private static final Pattern COMMAND =
      Pattern.compile("(?m)^[\\s\\p{Z}]*::|##(?:\\[|vso\\[|teamcity\\[)");

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
    assertThat(HARMFUL.matcher(written.replace("\n", "")).find()).isFalse();
    assertThat(COMMAND.matcher(written).find()).isFalse();
    encode(written);
    assertThat(structure(format, written))
        .isEqualTo(structure(format, format.write(goal("harmless"))));
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
      assertThat(HARMFUL.matcher(text).find()).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void leadNowhereInGitLab(String name) throws Exception {
    JsonNode issues = JSON.readTree(GitLabReport.of(goal(name)));
    assertThat(issues.findValuesAsText("path")).allMatch(path -> path.startsWith("child/"));
    for (String text : texts(issues)) {
      assertThat(HARMFUL.matcher(text).find()).isFalse();
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
      assertThat(HARMFUL.matcher(line).find()).isFalse();
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

  private static void encode(String text) throws CharacterCodingException {
    StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
  }

  /** What a report holds besides texts; sorted, because findings are in the order of names. */
  private static List<String> structure(ReportFormat format, String written) throws Exception {
    List<String> structure = new ArrayList<>();
    switch (format) {
      case JSON, SARIF, GITLAB -> json(JSON.readTree(written), structure);
      case JUNIT -> xml(parse(written), structure);
      case HTML -> tags(written, structure);
      case MARKDOWN -> markdown(parser().parse(written), structure);
      case TEXT ->
          written.lines().map(line -> line.replaceAll("\\S.*", "")).forEach(structure::add);
    }
    return structure.stream().sorted().toList();
  }

  /** Anchors of findings hold a hash of what they are about. */
  private static void tags(String html, List<String> structure) {
    String text = html.replaceAll("(?s)<style>.*?</style>|<script>.*?</script>", "");
    Pattern.compile("<[^>]*>")
        .matcher(text.replaceAll("(id=\"|href=\"#)finding-[^\"]*", "$1"))
        .results()
        .forEach(tag -> structure.add(tag.group()));
  }

  private static void json(JsonNode node, List<String> structure) {
    node.properties()
        .forEach(
            field -> {
              structure.add(field.getKey());
              json(field.getValue(), structure);
            });
    if (node.isArray()) {
      structure.add("[" + node.size());
      node.forEach(item -> json(item, structure));
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

  private static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
  }

  private static void xml(org.w3c.dom.Node node, List<String> structure) {
    structure.add(node.getNodeName());
    if (node.hasAttributes()) {
      for (int i = 0; i < node.getAttributes().getLength(); i++) {
        structure.add("@" + node.getAttributes().item(i).getNodeName());
      }
    }
    for (int i = 0; i < node.getChildNodes().getLength(); i++) {
      xml(node.getChildNodes().item(i), structure);
    }
  }

  private static Parser parser() {
    return Parser.builder()
        .extensions(List.of(TablesExtension.create(), AutolinkExtension.create()))
        .build();
  }

  private static void markdown(Node node, List<String> structure) {
    String kind = node.getClass().getSimpleName();
    if (kind.equals("Code") || kind.equals("Text")) {
      return;
    }
    structure.add(node instanceof HtmlBlock html ? html.getLiteral() : kind);
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      markdown(child, structure);
    }
  }
}
