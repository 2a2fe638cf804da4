package io.messagecontract.examples.producer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;

/** Tells the world what happened to game sessions. */
final class SessionPublisher {

  private static final String CHANNEL = "mpv2SessionHistory";
  private static final int ENVELOPE_VERSION = 1;

  private final ObjectMapper mapper = new ObjectMapper();
  private final Outlet outlet;
  private final Supplier<String> ids;
  private final Clock clock;

  /**
   * Publishes through an outlet.
   *
   * @param outlet takes the messages
   * @param ids makes ids for events and traces
   * @param clock tells when things happen
   */
  SessionPublisher(Outlet outlet, Supplier<String> ids, Clock clock) {
    this.outlet = outlet;
    this.ids = ids;
    this.clock = clock;
  }

  void created(GameSession session, String userId) {
    publish("GameSessionCreatedEvent", session, userId, "Your session is ready.");
  }

  void joined(GameSession session, String userId) {
    GameSession now = session.with(userId);
    publish("GameSessionJoinedEvent", now, userId, userId + " has joined.");
    publish("GameSessionMembersChangedEvent", now, userId, now.members().size() + " in session.");
  }

  void kicked(GameSession session, String userId) {
    GameSession now = session.without(userId);
    publish("GameSessionKickedEvent", session, userId, userId + " was removed.");
    publish("GameSessionMembersChangedEvent", now, userId, now.members().size() + " in session.");
  }

  private void publish(String name, GameSession session, String userId, String text) {
    List<String> receivers = session.members().isEmpty() ? List.of(userId) : session.members();
    SessionEvent event =
        new SessionEvent(
            new SessionEvent.Payload(receivers, session.namespace(), name, text),
            ids.get(),
            ENVELOPE_VERSION,
            name,
            session.namespace(),
            "",
            clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
            userId,
            ids.get(),
            session.id(),
            "");
    try {
      outlet.send(CHANNEL, session.id(), mapper.writeValueAsString(event));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an event of texts and numbers can be written", e);
    }
  }
}
