package io.messagecontract.examples.producer;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.junit.MessageContract;
import io.messagecontract.junit.ProducerTest;
import io.messagecontract.junit.PublishedMessages;
import io.messagecontract.schema.SessionNotificationEvents;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

@MessageContract(SessionNotificationEvents.LOCATION)
class SessionPublisherTests {

  private static final GameSession SESSION = new GameSession("s-1", "arena", List.of("ada"));

  @ProducerTest("GameSessionCreatedEvent")
  void tellsThatASessionIsThere(PublishedMessages published) {
    publisher(published).created(SESSION, "ada");

    assertThat(published.texts()).singleElement().asString().contains("\"sessionId\":\"s-1\"");
  }

  @ProducerTest({"GameSessionJoinedEvent", "GameSessionMembersChangedEvent"})
  void tellsWhoHasJoined(PublishedMessages published) {
    publisher(published).joined(SESSION, "bob");

    assertThat(published.texts())
        .allSatisfy(text -> assertThat(text).contains("[\"ada\",\"bob\"]"));
  }

  @ProducerTest({"GameSessionKickedEvent", "GameSessionMembersChangedEvent"})
  void tellsWhoWasRemoved(PublishedMessages published) {
    publisher(published).kicked(SESSION, "ada");

    assertThat(published.all()).hasSize(2);
  }

  private static SessionPublisher publisher(PublishedMessages published) {
    Clock clock = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
    return new SessionPublisher(
        (channel, sessionId, json) -> published.record(channel, json), () -> "id-1", clock);
  }
}
