package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What the pages say of goals and parameters is true of the plugin. */
class PagesTests {

  private static final Path DOCS = Path.of("..", "docs");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-zA-Z]+)` \\|");
  private static final Pattern XML = Pattern.compile("(?s)```xml\n(.*?)```");
  private static final Pattern GOAL =
      Pattern.compile("message-contract(?:-maven-plugin:\\S+)?:([a-z-]+)");
  private static final Pattern PROPERTY = Pattern.compile("-Dmessage-contract\\.([a-z-]+)");

  /** What tests are told, and not goals. */
  private static final Set<String> OF_TESTS = Set.of("evidence-directory", "sample-kinds");

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> tree = Files.walk(DOCS)) {
      List<Path> pages =
          tree.filter(file -> file.toString().endsWith(".md") && !file.endsWith("decisions.md"))
              .sorted()
              .toList();
      return Stream.concat(Stream.of(Path.of("..", "README.md")), pages.stream());
    }
  }

  static Set<String> goalsWithParameters() throws IOException {
    Set<String> goals = PluginDescriptor.names();
    goals.remove("help");
    return goals;
  }

  @ParameterizedTest
  @MethodSource("goalsWithParameters")
  void everyGoalHasAPageWithAllItsParameters(String goal) throws IOException {
    Set<String> parameters = PluginDescriptor.parameters(goal);
    if (parameters.contains("contract")) {
      Set<String> ofAll = rows("README.md");
      assertThat(parameters).containsAll(ofAll);
      parameters.removeAll(ofAll);
    }
    if (goal.equals("accept")) {
      parameters.removeAll(rows("check.md"));
    }
    assertThat(rows(goal + ".md")).isEqualTo(parameters);
    assertThat(Files.readString(DOCS.resolve("goals/README.md"))).contains("](" + goal + ".md)");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPartOfAPomIsUnderstood(Path page) throws Exception {
    for (MatchResult snippet : XML.matcher(Files.readString(page)).results().toList()) {
      String xml = snippet.group(1);
      String whole = xml.startsWith("<project") ? xml : "<snippet>" + xml + "</snippet>";
      Element root =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(whole)))
              .getDocumentElement();
      for (Element plugin : PluginDescriptor.elements(root, "plugin")) {
        if (PluginDescriptor.text(plugin, "artifactId").startsWith("message-contract")) {
          checkPlugin(plugin);
        }
      }
    }
  }

  private static void checkPlugin(Element plugin) throws IOException {
    Set<String> known = new TreeSet<>();
    for (Element goal : PluginDescriptor.elements(plugin, "goal")) {
      assertThat(PluginDescriptor.names()).contains(goal.getTextContent());
      known.addAll(PluginDescriptor.parameters(goal.getTextContent()));
    }
    for (Element configuration : PluginDescriptor.elements(plugin, "configuration")) {
      for (Node child = configuration.getFirstChild();
          child != null;
          child = child.getNextSibling()) {
        if (child instanceof Element parameter) {
          assertThat(known).contains(parameter.getTagName());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyCommandNamesGoalsAndParametersThatExist(Path page) throws IOException {
    Set<String> known = new TreeSet<>();
    for (String goal : PluginDescriptor.names()) {
      PluginDescriptor.parameters(goal).forEach(name -> known.add(kebab(name)));
    }
    known.addAll(OF_TESTS);
    // What the build of this project hands to its tests, and what begins a name that goes on.
    known.addAll(Set.of("seed", "corpora", "laws", "kills", ""));
    String text = Files.readString(page);
    PROPERTY
        .matcher(text)
        .results()
        .forEach(property -> assertThat(known).contains(property.group(1)));
    for (String line : text.lines().filter(line -> line.contains("mvn ")).toList()) {
      for (MatchResult goal : GOAL.matcher(line).results().toList()) {
        assertThat(PluginDescriptor.names()).as(line).contains(goal.group(1));
      }
    }
  }

  @Test
  void pagesAreLookedAt() throws IOException {
    assertThat(pages()).hasSizeGreaterThan(100);
    assertThat(Files.readString(DOCS.resolve("goals/check.md"))).containsPattern(XML);
  }

  private static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static Set<String> rows(String page) throws IOException {
    Set<String> rows = new TreeSet<>();
    ROW.matcher(Files.readString(DOCS.resolve("goals").resolve(page)))
        .results()
        .forEach(row -> rows.add(row.group(1)));
    rows.removeAll(PluginDescriptor.names());
    return rows;
  }
}
