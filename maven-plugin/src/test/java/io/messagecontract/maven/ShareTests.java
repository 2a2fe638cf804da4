package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTests {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 5, true",
    "0%, 1, 1000000, false",
    "0.1 %, 1, 1000, true",
    "0.1, 1, 999, false",
    "33.333333333, 1, 3, false",
    "33.333333334, 1, 3, true",
    "100%, 7, 7, true",
    "5, 0, 0, true",
  })
  void isExact(String share, int some, int all, boolean allowed) throws Exception {
    assertThat(Share.of("p", share).allows(some, all)).isEqualTo(allowed);
  }

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
