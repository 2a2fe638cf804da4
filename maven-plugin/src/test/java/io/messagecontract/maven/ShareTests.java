package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTests {

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "101", "100.1%", "1e1", "a", "1,5", "%", "0.1%%"})
  void rejectsWhatIsNoPercentage(String value) {
    assertThatThrownBy(() -> Share.of("unknownAllowed", value))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("unknownAllowed (-Dmessage-contract.unknown-allowed)")
        .hasMessageContaining("such as 0.5%");
  }

  @Test
  void isShownAsAPercentage() throws Exception {
    assertThat(Share.of("p", "0.50")).hasToString("0.5%");
    assertThat(Share.of("p", "100")).hasToString("100%");
  }
}
