package io.messagecontract.junit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What the code under test publishes in a {@link ProducerTest}: hand it over in place of the
 * broker's client.
 *
 * <pre>{@code
 * new OrderPublisher(published::record)            // a Consumer of texts or bytes
 * new OrderPublisher((topic, text) -> published.record(topic, text))
 * }</pre>
 *
 * <p>It is a parameter of the test method or of {@code @BeforeEach}, the same for both. Many
 * threads may record at once.
 *
 * @since 0.1.0
 */
public final class PublishedMessages {

  private final Queue<PublishedMessage> messages = new ConcurrentLinkedQueue<>();

  PublishedMessages() {}

  /** Records a message that says by itself which message it is. */
  public void record(String text) {
    record(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Records a message, in UTF-8, that says by itself which message it is. */
  public void record(byte[] bytes) {
    messages.add(new PublishedMessage(Optional.empty(), bytes, Map.of()));
  }

  /** Records a message and the channel that it was sent to, given by address or key. */
  public void record(String channel, String text) {
    record(channel, text, Map.of());
  }

  /** Records a message, in UTF-8, and the channel that it was sent to, given by address or key. */
  public void record(String channel, byte[] bytes) {
    record(channel, bytes, Map.of());
  }

  /** Records a message whose headers say which message it is. */
  public void record(String channel, String text, Map<String, String> headers) {
    record(channel, text.getBytes(StandardCharsets.UTF_8), headers);
  }

  /** Records a message, in UTF-8, whose headers say which message it is. */
  public void record(String channel, byte[] bytes, Map<String, String> headers) {
    messages.add(new PublishedMessage(Optional.of(channel), bytes, headers));
  }

  /** Returns the messages recorded so far, in the order in which they were recorded. */
  public List<PublishedMessage> all() {
    return List.copyOf(messages);
  }

  /** Returns the texts of the messages recorded so far. */
  public List<String> texts() {
    return messages.stream().map(PublishedMessage::text).toList();
  }
}
