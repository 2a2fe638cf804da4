package io.messagecontract.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.messagecontract.finding.Finding;
import java.util.stream.IntStream;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractSerializerTests {

  private static final Headers NONE = new RecordHeaders();

  @Test
  void writesWhatTheOtherSerializerWrites() {
    try (ContractSerializer<String> serializer = Orders.serializer()) {
      assertThat(serializer.serialize("orders", NONE, Orders.VALID))
          .asString(UTF_8)
          .isEqualTo(Orders.VALID);
      assertThat(serializer.serialize("orders", Orders.VALID))
          .asString(UTF_8)
          .isEqualTo(Orders.VALID);
    }
  }

  @Test
  void refusesWhatBreaksTheContractWithoutTellingItsValues() {
    try (ContractSerializer<String> serializer = Orders.serializer()) {
      assertThatExceptionOfType(InvalidMessageException.class)
          .isThrownBy(() -> serializer.serialize("orders", NONE, Orders.INVALID))
          .withMessageContaining("A record for orders breaks the contract")
          .withMessageContaining("ERROR  type")
          .withMessageNotContaining("secret")
          .satisfies(
              e ->
                  assertThat(e.findings())
                      .extracting(Finding::subject)
                      .containsExactly("OrderPlaced"));
      assertThatExceptionOfType(InvalidMessageException.class)
          .isThrownBy(() -> serializer.serialize("orders", "no JSON"));
    }
  }

  @Test
  void letsRecordsWithoutAValuePass() {
    try (ContractSerializer<String> serializer = Orders.serializer()) {
      assertThat(serializer.serialize("orders", NONE, null)).isNull();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "sent-back, OrderReturned, {\"reason\": \"\"}",
    "returns.eu, OrderLost, {\"since\": \"\"}",
    "returns.{region}, OrderLost, {\"since\": \"\"}",
    "old-orders, OrderPlaced, {\"id\": 1}",
    "orders, , {\"id\": 1}",
  })
  void knowsTheMessageByTopicAndHeaders(String topic, String kind, String value) {
    Headers headers = kind == null ? NONE : Orders.kind(kind);
    try (ContractSerializer<String> serializer =
        Orders.serializer("channels", "old-orders = orders")) {
      assertThat(serializer.serialize(topic, headers, value)).isNotEmpty();
      assertThatExceptionOfType(InvalidMessageException.class)
          .isThrownBy(() -> serializer.serialize(topic, headers, "{}"));
    }
  }

  @Test
  void refusesATopicThatTheContractDoesNotKnowUnlessItIsIgnored() {
    try (ContractSerializer<String> serializer =
        Orders.serializer("ignored.topics", "audit, logs")) {
      assertThatExceptionOfType(InvalidMessageException.class)
          .isThrownBy(() -> serializer.serialize("order", NONE, Orders.VALID))
          .withMessageContaining("unknown-channel");
      assertThat(serializer.serialize("logs", NONE, "anything")).isNotEmpty();
    }
  }

  @Test
  void onlyWarnsInTheModeWarn() {
    try (ContractSerializer<String> serializer = Orders.serializer("mode", "warn")) {
      assertThat(serializer.serialize("orders", NONE, Orders.INVALID)).isNotEmpty();
      assertThat(Jmx.of("serializer").getRejected()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource({"sample:0.01, 10", "sample:0.25, 250", "sample:1, 1000", "Sample:0.3, 300"})
  void judgesOnlyAShareInTheModeSample(String mode, long judged) {
    try (ContractSerializer<String> serializer = Orders.serializer("mode", mode)) {
      IntStream.range(0, 1_000).forEach(i -> serializer.serialize("orders", NONE, Orders.INVALID));

      assertThat(Jmx.of("serializer").getChecked()).isEqualTo(judged);
      assertThat(Jmx.of("serializer").getRejected()).isEqualTo(judged);
      assertThat(Jmx.of("serializer").getPassed()).isEqualTo(1_000 - judged);
    }
  }

  @Test
  void isAsStrictAsItIsTold() {
    try (ContractSerializer<String> serializer = Orders.serializer("strictness", "strict")) {
      assertThatExceptionOfType(InvalidMessageException.class)
          .isThrownBy(() -> serializer.serialize("orders", NONE, Orders.VALID))
          .withMessageContaining("note");
    }
  }
}
