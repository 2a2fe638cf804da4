package io.messagecontract.junit;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * One message that a producer has published.
 *
 * @since 0.1.0
 */
public final class PublishedMessage {

  private final Optional<String> channel;
  private final byte[] bytes;
  private final Map<String, String> headers;

  PublishedMessage(Optional<String> channel, byte[] bytes, Map<String, String> headers) {
    this.channel = channel;
    this.bytes = bytes.clone();
    this.headers = Map.copyOf(headers);
  }

  /** Returns the channel that it was sent to, if that was recorded. */
  public Optional<String> channel() {
    return channel;
  }

  /** Returns the message body. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Returns the message body as text, read as UTF-8. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Returns the headers that it was sent with. */
  public Map<String, String> headers() {
    return headers;
  }
}
