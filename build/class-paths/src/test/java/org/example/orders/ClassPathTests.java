package org.example.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The class path is as hostile as it is meant to be. */
class ClassPathTests {

  private static final List<String> USER_JARS = List.of(System.getProperty("user.jars").split(" "));

  @Test
  void theUsersLibrariesAreTheOnesThatAreLoaded() {
    assertThat(Json.libraries().stream().map(ClassPathTests::jar).toList()).isEqualTo(USER_JARS);
  }

  @Test
  void theyStandFirst() {
    List<String> jars =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(ClassPathTests::name)
            .toList();
    int ours =
        jars.indexOf(
            jars.stream()
                .filter(jar -> jar.startsWith("message-contract"))
                .findFirst()
                .orElseThrow());

    for (String jar : USER_JARS) {
      assertThat(jars.indexOf(jar)).isBetween(0, ours);
    }
  }

  @Test
  void theyWork() throws Exception {
    String schema = Json.ofYaml("{ type: object, properties: { id: { type: integer } } }");

    assertThat(Json.accepts(schema, "{\"id\": 1}")).isTrue();
    assertThat(Json.accepts(schema, "{\"id\": \"1\"}")).isFalse();
  }

  @Test
  void messageContractBringsNoLibraries() throws Exception {
    NodeList dependencies =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new File(System.getProperty("published.pom")))
            .getElementsByTagName("dependency");

    for (int i = 0; i < dependencies.getLength(); i++) {
      Element dependency = (Element) dependencies.item(i);
      assertThat(dependency.getElementsByTagName("scope").item(0).getTextContent())
          .as(dependency.getTextContent())
          .isIn("test", "provided");
    }
  }

  private static String jar(Class<?> type) {
    return name(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }

  private static String name(String path) {
    return path.substring(path.replace('\\', '/').lastIndexOf('/') + 1).replaceFirst("\\.jar$", "");
  }
}
