package io.messagecontract.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.junit.FieldUsage;
import io.messagecontract.junit.MessageContract;
import io.messagecontract.junit.MessageVerifier;
import io.messagecontract.schema.SessionNotificationEvents;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@MessageContract(SessionNotificationEvents.LOCATION)
class SessionEventTests {

  private final JsonMapper mapper = new JsonMapper();

  @Test
  void holdsWhatTheHistoryNeeds(MessageVerifier verifier) {
    FieldUsage usage =
        verifier.assertReads(
            "GameSessionKickedEvent", bytes -> mapper.readValue(bytes, SessionEvent.class));

    assertThat(usage.read())
        .containsExactly(
            "/name",
            "/payload",
            "/payload/message",
            "/payload/userIds",
            "/payload/userIds/*",
            "/sessionId",
            "/userId",
            "/version");
    assertThat(usage.ignored())
        .containsExactly(
            "/id",
            "/namespace",
            "/parentNamespace",
            "/payload/namespace",
            "/payload/topicName",
            "/spanContext",
            "/timestamp",
            "/traceId");
    assertThat(usage.neverFilled()).isEmpty();
  }
}
