package io.messagecontract.junit;

import java.util.Map;
import java.util.Optional;

/**
 * Records objects in {@link PublishedMessages}, as the application's own mapper writes them. See
 * {@link PublishedMessages#through}.
 *
 * @param <T> what is recorded
 * @since 0.1.0
 */
public final class EventRecorder<T> {

  private final PublishedMessages published;
  private final Writing<T> writing;

  EventRecorder(PublishedMessages published, MessageWriter<T> writer) {
    this.published = published;
    this.writing = new Writing<>(writer, "through(…)");
  }

  /**
   * Records an object that says by itself which message it is.
   *
   * @throws IllegalArgumentException if it cannot be written
   */
  public void record(T event) {
    published.add(Optional.empty(), writing.bytes(event), Map.of());
  }

  /**
   * Records an object and the channel that it was sent to, given by address or key.
   *
   * @throws IllegalArgumentException if it cannot be written
   */
  public void record(String channel, T event) {
    record(channel, event, Map.of());
  }

  /**
   * Records an object whose headers say which message it is.
   *
   * @throws IllegalArgumentException if it cannot be written
   */
  public void record(String channel, T event, Map<String, String> headers) {
    published.add(Optional.of(channel), writing.bytes(event), headers);
  }
}
