package io.messagecontract.asyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecificationVersionTests {

  @ParameterizedTest
  @CsvSource({
    "2.0.0, 2.0.0",
    "2.6.0, 2.6.0",
    "2.6.17, 2.6.0",
    "2.0.0-rc2, 2.0.0",
    "3.0.0, 3.0.0",
    "3.0.0-next-major-spec.1, 3.0.0",
    "3.1.0, 3.1.0"
  })
  void readsEverySupportedVersionWithoutItsPatch(String text, String version) {
    assertThat(SpecificationVersion.parse(text)).get().hasToString(version);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2",
        "2.6",
        "2.7.0",
        "3.2.0",
        "4.0.0",
        "1.2.0",
        "20.0.0",
        "2.60.0",
        "v2.6.0",
        "2.6.0.",
        "2.6.0-",
        "2.6.x",
        " 2.6.0",
        "2.6.0\n",
        "2.6.1234567890",
        "\u0662.6.0"
      })
  void refusesEverythingElse(String text) {
    assertThat(SpecificationVersion.parse(text)).isEmpty();
  }
}
