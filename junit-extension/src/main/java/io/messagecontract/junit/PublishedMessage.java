package io.messagecontract.junit;

import io.messagecontract.contract.Direction;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.MessageId;
import io.messagecontract.document.BrokenPointerException;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.MessageBody;
import io.messagecontract.document.Position;
import io.messagecontract.document.RawMessage;
import io.messagecontract.evidence.Outcome;
import io.messagecontract.text.Visible;
import io.messagecontract.validate.ValidationResult;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One message that a producer has published.
 *
 * <pre>{@code
 * PublishedMessage message = published.single("OrderPlaced");
 * assertEquals("o-1", message.at("/payload/orderId"));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class PublishedMessage {

  private final Judge judge;
  private final int number;
  private final Optional<String> channel;
  private final byte[] bytes;
  private final Map<String, String> headers;
  private @Nullable ValidationResult result;

  PublishedMessage(
      Judge judge,
      int number,
      Optional<String> channel,
      byte[] bytes,
      Map<String, String> headers) {
    this.judge = judge;
    this.number = number;
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

  /** Returns its name in the contract; empty if nothing tells which message it is. */
  public Optional<String> name() {
    return id().map(MessageId::name);
  }

  /**
   * Returns the value at a JSON Pointer (RFC 6901) such as {@code /payload/userIds/0}; the empty
   * pointer leads to the whole body.
   *
   * <p>It is a {@code String}, {@code Boolean}, {@code List} or {@code Map}, null for JSON's null,
   * or a number: an {@code Integer}, or the first of {@code Long} and {@code BigInteger} that holds
   * it, or a {@code BigDecimal} if it is written with a fraction or an exponent.
   *
   * @throws AssertionError if the pointer leads to nothing, or the body is not JSON
   * @throws IllegalArgumentException if it is no JSON Pointer
   */
  public @Nullable Object at(String pointer) {
    try {
      return body().at(pointer);
    } catch (BrokenPointerException e) {
      throw BodyFailure.of(e, this);
    }
  }

  /**
   * Tells whether a JSON Pointer leads to a value; null is one.
   *
   * @throws AssertionError if the body is not JSON
   * @throws IllegalArgumentException if it is no JSON Pointer
   */
  public boolean has(String pointer) {
    try {
      body().at(pointer);
      return true;
    } catch (BrokenPointerException e) {
      return false;
    }
  }

  /** Returns which of the published messages it is, counted from 1, and its name. */
  @Override
  public String toString() {
    return Visible.text(place() + name().map(name -> " (" + name + ')').orElse(""));
  }

  Optional<MessageId> id() {
    return result().message().map(Message::id);
  }

  /** Judged once, when first asked: a test may look at a message many times. */
  synchronized ValidationResult result() {
    if (result == null) {
      result = judge.judge(raw(), channel);
    }
    return result;
  }

  /** Keeps it as evidence, if it is a message of the contract. */
  void record(EvidenceRecorder recorder, boolean passed) {
    Outcome outcome = passed ? Outcome.PASSED : Outcome.FAILED;
    result()
        .message()
        .ifPresent(
            message -> recorder.record(message, Direction.SEND, outcome, Optional.empty(), raw()));
  }

  RawMessage raw() {
    return RawMessage.of(bytes).withHeaders(headers).at(place(), Position.START);
  }

  String place() {
    return "published message " + number;
  }

  private MessageBody body() {
    try {
      return MessageBody.read(raw());
    } catch (DocumentException e) {
      throw BodyFailure.of(e);
    }
  }
}
