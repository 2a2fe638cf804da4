package io.messagecontract.examples.consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Receives session events and keeps what belongs into the history. */
final class SessionHistoryListener {

  private final ObjectMapper mapper = new ObjectMapper();
  private final SessionHistory history;

  SessionHistoryListener(SessionHistory history) {
    this.history = history;
  }

  /**
   * Takes a message from the broker; events that this service does not know are none of its
   * business.
   */
  void onMessage(String json) {
    SessionEvent event;
    try {
      event = mapper.readValue(json, SessionEvent.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a session event", e);
    }
    String name = event.name();
    if (name != null && (name.startsWith("GameSession") || name.startsWith("Party"))) {
      history.add(event.session(), new SessionHistory.Entry(name, event.text(), event.receivers()));
    }
  }
}
