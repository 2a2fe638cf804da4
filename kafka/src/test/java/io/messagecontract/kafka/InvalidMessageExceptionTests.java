package io.messagecontract.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InvalidMessageExceptionTests {

  private static InvalidMessageException refused(String json) {
    try (ContractSerializer<String> serializer = Orders.serializer("strictness", "strict")) {
      return catchThrowableOfType(
          InvalidMessageException.class, () -> serializer.serialize("orders", json));
    }
  }

  private static InvalidMessageException serialized(InvalidMessageException e) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(e);
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (InvalidMessageException) in.readObject();
    }
  }

  @Test
  void reachesErrorHandlersThatGetItSerialized() throws Exception {
    InvalidMessageException refused = refused(Orders.INVALID);

    InvalidMessageException received = serialized(refused);

    assertThat(received).hasMessage(refused.getMessage());
    assertThat(received.findings()).isNotEmpty().isEqualTo(refused.findings());
    assertThat(received.report()).isEqualTo(refused.report());
  }

  @Test
  void keepsTenFindingsAndTheirNumberWhenItIsSerialized() throws Exception {
    String many =
        IntStream.range(0, 12)
            .mapToObj(i -> "\"unknown" + i + "\": 1")
            .collect(Collectors.joining(", ", "{\"id\": 1, ", "}"));
    InvalidMessageException refused = refused(many);
    assertThat(refused.findings()).hasSize(13);

    InvalidMessageException received = serialized(refused);

    assertThat(received.findings()).isEqualTo(refused.findings().subList(0, 10));
    assertThat(received.report()).isEqualTo(refused.report());
    assertThat(received.report()).asString().contains("\"findings\" : 13");
  }
}
