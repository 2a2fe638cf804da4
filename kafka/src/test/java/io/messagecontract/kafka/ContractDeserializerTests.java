package io.messagecontract.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class ContractDeserializerTests {

  private static final Headers NONE = new RecordHeaders();

  private static ContractDeserializer<String> deserializer(String... more) {
    ContractDeserializer<String> deserializer = new ContractDeserializer<>();
    deserializer.configure(Orders.properties(more), false);
    return deserializer;
  }

  @Test
  void readsWhatTheOtherDeserializerReads() {
    byte[] valid = Orders.VALID.getBytes(UTF_8);
    try (ContractDeserializer<String> deserializer = deserializer()) {
      assertThat(deserializer.deserialize("orders", valid)).isEqualTo(Orders.VALID);
      assertThat(deserializer.deserialize("orders", NONE, valid)).isEqualTo(Orders.VALID);
      assertThat(deserializer.deserialize("orders", NONE, ByteBuffer.wrap(valid)))
          .isEqualTo(Orders.VALID);
      assertThat(deserializer.deserialize("orders", NONE, (byte[]) null)).isNull();
      assertThat(deserializer.deserialize("orders", NONE, (ByteBuffer) null)).isNull();
      assertThat(Jmx.of("deserializer").getTombstones()).isEqualTo(2);
    }
  }

  @Test
  void refusesWhatBreaksTheContract() {
    byte[] invalid = Orders.INVALID.getBytes(UTF_8);
    try (ContractDeserializer<String> deserializer = deserializer()) {
      assertThatExceptionOfType(InvalidMessageException.class)
          .isThrownBy(() -> deserializer.deserialize("orders", NONE, invalid));
      assertThatExceptionOfType(InvalidMessageException.class)
          .isThrownBy(() -> deserializer.deserialize("orders", NONE, ByteBuffer.wrap(invalid)));
    }
    try (ContractDeserializer<String> deserializer = deserializer("mode", "warn")) {
      assertThat(deserializer.deserialize("orders", NONE, invalid)).isEqualTo(Orders.INVALID);
    }
  }
}
