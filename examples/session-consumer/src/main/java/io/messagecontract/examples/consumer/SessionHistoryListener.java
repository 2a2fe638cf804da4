package io.messagecontract.examples.consumer;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Receives session events and keeps what belongs into the history. */
@Component
final class SessionHistoryListener {

  private final JsonMapper mapper = new JsonMapper();
  private final SessionHistory history;

  SessionHistoryListener(SessionHistory history) {
    this.history = history;
  }

  /**
   * Takes a message from the broker; events that this service does not know are none of its
   * business.
   */
  @KafkaListener(topics = "mpv2SessionHistory")
  void onMessage(byte[] json) {
    SessionEvent event;
    try {
      event = mapper.readValue(json, SessionEvent.class);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not a session event", e);
    }
    String name = event.name();
    if (name != null && (name.startsWith("GameSession") || name.startsWith("Party"))) {
      history.add(event.session(), new SessionHistory.Entry(name, event.text(), event.receivers()));
    }
  }
}
