package io.messagecontract.examples.producer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.messagecontract.junit.MessageContract;
import io.messagecontract.junit.MessageVerifier;
import io.messagecontract.junit.WrittenProperties;
import io.messagecontract.schema.SessionNotificationEvents;
import java.util.List;
import org.junit.jupiter.api.Test;

@MessageContract(SessionNotificationEvents.LOCATION)
class SessionEventTests {

  private final ObjectMapper mapper = new ObjectMapper();

  @Test
  void isWrittenAsDocumented(MessageVerifier verifier) {
    WrittenProperties written =
        verifier.assertWrites(
            "GameSessionJoinedEvent",
            mapper::writeValueAsBytes,
            List.of(event(List.of("ada")), event(List.of())));

    assertThat(written.never()).isEmpty();
  }

  private static SessionEvent event(List<String> receivers) {
    return new SessionEvent(
        new SessionEvent.Payload(receivers, "arena", "GameSessionJoinedEvent", "bob has joined."),
        "id-1",
        1,
        "GameSessionJoinedEvent",
        "arena",
        "",
        "2026-01-02T03:04:05Z",
        "bob",
        "trace-1",
        "s-1",
        "");
  }
}
