package io.messagecontract.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonNumbersTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-1",
        "2147483648",
        "9007199254740993",
        "-9223372036854775808",
        "18446744073709551616",
        "1.10",
        "12345678901234567890.12345678901234567890",
        "0.30000000000000000000000000000004"
      })
  void keepsEveryDigit(String number) {
    assertThat(Reading.json(number).root().toString()).isEqualTo(number);
    assertThat(Reading.yaml(number).root().toString()).isEqualTo(number);
  }

  @Test
  void keepsIntegersAndDecimalsApart() {
    JsonNode list = Reading.json("[1, 1.0, 1e2]").root();

    assertThat(list.get(0).isIntegralNumber()).isTrue();
    assertThat(list.get(1).isIntegralNumber()).isFalse();
    assertThat(list.get(2).isIntegralNumber()).isFalse();
  }

  @Test
  void keepsNumbersBeyondADouble() {
    assertThat(Reading.json("1e400").root().decimalValue()).isEqualTo(new BigDecimal("1e400"));
    assertThat(Reading.yaml("1e400").root().decimalValue()).isEqualTo(new BigDecimal("1e400"));
  }

  @Test
  void readsAThousandDigitsAndNoMore() {
    String digits = "9".repeat(1_000);

    assertThat(Reading.json(digits).root().bigIntegerValue()).isEqualTo(new BigInteger(digits));
    assertThat(Reading.places(Reading.jsonProblems("[1, 9" + digits + ']')))
        .containsExactly("number-too-long 1:5");
    assertThat(Reading.places(Reading.yamlProblems("[1, 9" + digits + ']')))
        .containsExactly("number-too-long 1:5");
  }

  @Test
  void countsEveryCharacterOfANumber() {
    assertThat(Reading.jsonProblems("0." + "1".repeat(998))).isEmpty();
    assertThat(Reading.places(Reading.jsonProblems("0." + "1".repeat(999))))
        .containsExactly("number-too-long 1:1");
    assertThat(Reading.places(Reading.jsonProblems("1e" + "0".repeat(1_000))))
        .containsExactly("number-too-long 1:1");
  }

  @Test
  void refusesAMillionDigitsAtOnce() {
    String digits = "9".repeat(1_000_000);

    assertThat(Reading.places(Reading.jsonProblems(digits))).containsExactly("number-too-long 1:1");
    assertThat(Reading.places(Reading.yamlProblems(digits))).containsExactly("number-too-long 1:1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e10000", "1E+10000", "-1.5e-10000", "1e00000000000000000001"})
  void readsExponentsUpToTheLimit(String number) {
    assertThat(Reading.jsonProblems(number)).isEmpty();
    assertThat(Reading.yamlProblems(number)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1e10001",
    "1e-10001",
    "0e10001",
    "1e999999999",
    "1e2147483648",
    "1e-9999999999",
    "1E+99999999999999999999"
  })
  void refusesExponentsBeyondTheLimit(String number) {
    assertThat(Reading.places(Reading.jsonProblems("[" + number + ", 1]")))
        .containsExactly("number-out-of-range 1:2");
    assertThat(Reading.places(Reading.yamlProblems("[" + number + ", 1]")))
        .containsExactly("number-out-of-range 1:2");
  }

  @Test
  void reportsEveryBadNumber() {
    String text = "[1e10001, " + "9".repeat(1_001) + ", 2]";

    assertThat(Reading.places(Reading.jsonProblems(text)))
        .containsExactly("number-out-of-range 1:2", "number-too-long 1:11");
  }
}
