package io.messagecontract.junit;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
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
  private final MessageWriter<T> writer;

  EventRecorder(PublishedMessages published, MessageWriter<T> writer) {
    this.published = published;
    this.writer = writer;
  }

  /**
   * Records an object that says by itself which message it is.
   *
   * @throws IllegalArgumentException if it cannot be written
   */
  public void record(T event) {
    published.add(Optional.empty(), write(event), Map.of());
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
    published.add(Optional.of(channel), write(event), headers);
  }

  /** The text tells the class: the object itself may be private. */
  private byte[] write(T event) {
    String type = Objects.requireNonNull(event, "event").getClass().getName();
    Object body;
    try {
      body = writer.write(event);
    } catch (Exception e) {
      throw new IllegalArgumentException(
          "The writer that through(…) was given cannot write a "
              + type
              + ": "
              + e.getClass().getName(),
          e);
    }
    if (body instanceof byte[] bytes) {
      return bytes;
    }
    if (body instanceof String text) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    throw new IllegalArgumentException(
        "The writer that through(…) was given makes of a "
            + type
            + (body == null ? " nothing" : " a " + body.getClass().getName())
            + ": it has to make a String or a byte[].");
  }
}
