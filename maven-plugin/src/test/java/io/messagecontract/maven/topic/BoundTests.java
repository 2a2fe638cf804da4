package io.messagecontract.maven.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundTests {

  @ParameterizedTest
  @CsvSource({
    "earliest, EARLIEST, 0",
    " Latest , LATEST, 0",
    "1042, OFFSET, 1042",
    "999999999999999999, OFFSET, 999999999999999999",
    "1970-01-01T00:00:01Z, TIME, 1000",
    "1970-01-01T01:00:00.5+01:00, TIME, 500",
  })
  void isAWordAnOffsetOrATime(String text, Bound.Kind kind, long number) {
    assertThat(Bound.of(text)).contains(new Bound(kind, number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-1", "first", "9999999999999999999", "2026-11-28", "2026-11-28T00:00:00"})
  void isNothingElse(String text) {
    assertThat(Bound.of(text)).isEmpty();
  }
}
