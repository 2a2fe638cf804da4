package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Holds what Maven is told about the goals against what all of them promise. */
class PluginDescriptorTests {

  private static Document descriptor;

  @BeforeAll
  static void read() throws Exception {
    try (InputStream xml = ValidateMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
      descriptor = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
    }
  }

  @Test
  void bindsEveryGoalToItsPhase() {
    assertThat(goals())
        .extracting(goal -> text(goal, "goal") + " " + text(goal, "phase"))
        .containsExactlyInAnyOrder(
            "accept ",
            "check verify",
            "explain ",
            "help ",
            "validate process-resources",
            "verify-messages verify");
  }

  @Test
  void runsEveryGoalInParallelBuildsAndWithoutAProject() {
    assertThat(goals())
        .allSatisfy(
            goal -> {
              assertThat(text(goal, "threadSafe")).isEqualTo("true");
              assertThat(text(goal, "requiresProject")).isEqualTo("false");
            });
  }

  @Test
  void letsEveryParameterBeSetFromTheCommandLineAndDescribesIt() {
    for (Element goal : goals()) {
      Element values = elements(goal, "configuration").get(0);
      for (Element parameter : elements(goal, "parameter")) {
        if (text(goal, "goal").equals("help") || text(parameter, "editable").equals("false")) {
          continue;
        }
        String name = text(parameter, "name");
        String kebab = name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        assertThat(text(values, name)).isEqualTo("${message-contract." + kebab + "}");
        assertThat(text(parameter, "description")).as(name).isNotEmpty();
        assertThat(text(parameter, "since")).as(name).isNotEmpty();
      }
    }
  }

  private static List<Element> goals() {
    return elements(descriptor.getDocumentElement(), "mojo");
  }

  private static String text(Element parent, String name) {
    return elements(parent, name).stream().findFirst().map(Element::getTextContent).orElse("");
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
