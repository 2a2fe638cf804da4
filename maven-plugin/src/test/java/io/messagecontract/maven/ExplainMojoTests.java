package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class ExplainMojoTests {

  @Test
  void showsThePageOfARule() throws Exception {
    assertThat(ExplainMojo.page("property-removed"))
        .startsWith("# property-removed\n\nA property that was documented")
        .contains("## How to do it safely");
  }

  @Test
  void listsAllRulesWithALineEach() {
    assertThat(ExplainMojo.list().lines())
        .hasSizeGreaterThan(60)
        .anyMatch(line -> line.matches("property-removed +A documented property has gone\\."))
        .allMatch(line -> line.matches("[a-z-]+ {2,}\\S.*"));
  }

  @Test
  void guessesTheRuleThatWasMeant() {
    assertThatThrownBy(() -> ExplainMojo.page("propety-removed"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("did you mean \"property-removed\"");
    assertThatThrownBy(() -> ExplainMojo.page("xyzzy")).hasMessageContaining("for a list");
  }
}
