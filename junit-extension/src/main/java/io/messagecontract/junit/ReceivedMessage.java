package io.messagecontract.junit;

import io.messagecontract.document.RawMessage;
import io.messagecontract.sample.Sample;
import io.messagecontract.sample.SampleKind;
import io.messagecontract.text.Visible;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * A message that a consumer has to cope with, as the parameter of a {@link ConsumerTest}.
 *
 * <pre>{@code
 * @ConsumerTest(message = "OrderPlaced")
 * void startsDelivery(ReceivedMessage message) {
 *   listener.onMessage(message.channel(), message.text());
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ReceivedMessage {

  private final Sample sample;

  ReceivedMessage(Sample sample) {
    this.sample = sample;
  }

  /** Returns the message body as JSON text. */
  public String text() {
    return sample.text();
  }

  /** Returns the message body in UTF-8. */
  public byte[] bytes() {
    return sample.text().getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the message's name in the contract. */
  public String message() {
    return sample.message().name();
  }

  /** Returns the address of the channel that it comes from. */
  public String channel() {
    return sample.message().channel();
  }

  /** Returns the headers that travel with it; empty where the contract asks for none. */
  public Map<String, String> headers() {
    return sample.headers();
  }

  /** Returns what the sample is for. */
  public SampleKind kind() {
    return sample.kind();
  }

  /** Returns why the contract does not allow it, as {@code type at /version}; empty if it does. */
  public Optional<String> breach() {
    return sample.breach().map(b -> b.keyword() + " at " + b.pointer());
  }

  RawMessage raw() {
    return RawMessage.of(sample.text()).withHeaders(sample.headers());
  }

  /** Returns which message it is and what it shows. */
  @Override
  public String toString() {
    return Visible.text(message() + " · " + sample.name());
  }
}
