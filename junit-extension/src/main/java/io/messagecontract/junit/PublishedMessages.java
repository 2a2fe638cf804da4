package io.messagecontract.junit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the code under test publishes in a {@link ProducerTest}: hand it over in place of the
 * broker's client.
 *
 * <pre>{@code
 * new OrderPublisher(published::record)            // a Consumer of texts or bytes
 * new OrderPublisher((topic, text) -> published.record(topic, text))
 * new OrderPublisher(published.through(mapper::writeValueAsBytes)::record)   // of objects
 * }</pre>
 *
 * <p>It is a parameter of the test method or of {@code @BeforeEach}, the same for both. Many
 * threads may record at once.
 *
 * @since 0.1.0
 */
public final class PublishedMessages {

  private final Judge judge;
  private final List<PublishedMessage> messages = new ArrayList<>();

  PublishedMessages(Judge judge) {
    this.judge = judge;
  }

  /** Records a message that says by itself which message it is. */
  public void record(String text) {
    record(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Records a message, in UTF-8, that says by itself which message it is. */
  public void record(byte[] bytes) {
    add(Optional.empty(), bytes, Map.of());
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
    add(Optional.of(channel), bytes, headers);
  }

  /**
   * Returns what records objects, as the application's own mapper writes them:
   *
   * <pre>{@code
   * Consumer<OrderPlaced> broker = published.through(mapper::writeValueAsBytes)::record;
   * BiConsumer<String, Object> client = published.through(gson::toJson)::record;
   * }</pre>
   */
  public <T> EventRecorder<T> through(MessageWriter<T> writer) {
    return new EventRecorder<>(this, writer);
  }

  /** Under a lock, so that each message knows the place that {@link #all()} gives it. */
  void add(Optional<String> channel, byte[] bytes, Map<String, String> headers) {
    synchronized (messages) {
      messages.add(new PublishedMessage(judge, messages.size() + 1, channel, bytes, headers));
    }
  }

  /** Returns the messages recorded so far, in the order in which they were recorded. */
  public List<PublishedMessage> all() {
    synchronized (messages) {
      return List.copyOf(messages);
    }
  }

  /**
   * Returns the messages recorded so far that are the message of that name, whether they keep the
   * contract or not; often none.
   *
   * @throws AssertionError if the contract has no message of that name
   */
  public List<PublishedMessage> all(String message) {
    return new NamedMessages(judge.validator().contract(), message).in(all());
  }

  /**
   * Returns the one message recorded so far that is the message of that name, whether it keeps the
   * contract or not.
   *
   * @throws AssertionError if there is none, or more than one, or the contract has no message of
   *     that name
   */
  public PublishedMessage single(String message) {
    return new NamedMessages(judge.validator().contract(), message).singleIn(all());
  }

  /** Returns the texts of the messages recorded so far. */
  public List<String> texts() {
    return all().stream().map(PublishedMessage::text).toList();
  }
}
