package io.messagecontract.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrafficTermsTests {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 5, true",
    "0, 1, 1000000, false",
    "0.1, 1, 1000, true",
    "0.1, 1, 999, false",
    "33.333333333, 1, 3, false",
    "33.333333334, 1, 3, true",
    "100, 7, 7, true",
    "5, 0, 0, true",
  })
  void allowAnExactShareOfUnknownMessages(BigDecimal share, int some, int all, boolean allowed) {
    assertThat(new TrafficTerms(Map.of(), share).allow(some, all)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.1", "100.1"})
  void takeSharesOfAHundred(BigDecimal share) {
    assertThatIllegalArgumentException().isThrownBy(() -> new TrafficTerms(Map.of(), share));
  }
}
