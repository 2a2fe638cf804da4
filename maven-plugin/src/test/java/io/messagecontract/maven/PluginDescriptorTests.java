package io.messagecontract.maven;

import static io.messagecontract.maven.PluginDescriptor.elements;
import static io.messagecontract.maven.PluginDescriptor.goals;
import static io.messagecontract.maven.PluginDescriptor.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Holds what Maven is told about the goals against what all of them promise. */
class PluginDescriptorTests {

  @Test
  void bindsEveryGoalToItsPhase() throws IOException {
    assertThat(goals())
        .extracting(goal -> text(goal, "goal") + " " + text(goal, "phase"))
        .containsExactlyInAnyOrder(
            "accept ",
            "check verify",
            "coverage verify",
            "explain ",
            "help ",
            "report ",
            "validate process-resources",
            "verify-messages verify");
  }

  @Test
  void runsEveryGoalInParallelBuildsAndWithoutAProject() throws IOException {
    assertThat(goals())
        .allSatisfy(
            goal -> {
              assertThat(text(goal, "threadSafe")).isEqualTo("true");
              assertThat(text(goal, "requiresProject")).isEqualTo("false");
            });
  }

  @Test
  void letsEveryParameterBeSetFromTheCommandLineAndDescribesIt() throws IOException {
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
}
