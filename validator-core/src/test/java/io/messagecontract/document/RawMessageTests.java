package io.messagecontract.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RawMessageTests {

  @Test
  void letsNoLineBeSeen() throws Exception {
    RawMessage message = RawMessage.of("{\"pin\": 1234}");
    RawMessage broken = RawMessage.of("{\"pin\": 1234, \"pin\": 5678");

    DocumentException unreadable =
        catchThrowableOfType(DocumentException.class, () -> new DocumentReader().readJson(broken));

    assertThat(new DocumentReader().readJson(message).line(1)).isEmpty();
    assertThat(unreadable.problems()).hasSize(2);
    assertThat(unreadable.line(1)).isEmpty();
  }

  @Test
  void countsPlacesFromWhereTheMessageBegins() {
    RawMessage message = RawMessage.of("{}").at("log.ndjson", new Position(5, 10));

    assertThat(message.name()).isEqualTo("log.ndjson");
    assertThat(message.inFile(Position.START)).isEqualTo(new Position(5, 10));
    assertThat(message.inFile(new Position(1, 4))).isEqualTo(new Position(5, 13));
    assertThat(message.inFile(new Position(3, 4))).isEqualTo(new Position(7, 4));
  }

  @Test
  void standsForItselfWhereNoFileIsKnown() {
    assertThat(RawMessage.of("{}").name()).isEqualTo("message");
    assertThat(RawMessage.of("{}").inFile(new Position(2, 3))).isEqualTo(new Position(2, 3));
  }

  @Test
  void keepsAStreamOpenAndReadsNoMoreThanItMay() throws Exception {
    byte[] bytes = new byte[Limits.DEFAULT.maxBytes() + 100];
    ByteArrayInputStream stream = new ByteArrayInputStream(bytes);

    RawMessage.of(stream);

    assertThat(stream.available()).isEqualTo(99);
    assertThat(
            new DocumentReader()
                .readJson(RawMessage.of(new ByteArrayInputStream("[1]".getBytes(UTF_8))))
                .root())
        .hasSize(1);
  }

  @Test
  void keepsHeadersSorted() {
    Map<String, String> headers = new HashMap<>();
    for (String name : new String[] {"type", "b", "id", "a", "source"}) {
      headers.put(name, "x");
    }

    assertThat(RawMessage.of("{}").withHeaders(headers).headers().keySet())
        .containsExactly("a", "b", "id", "source", "type");
    assertThat(RawMessage.of("{}").headers()).isEmpty();
  }
}
