package io.messagecontract.sample;

import io.messagecontract.contract.MessageId;
import java.util.Map;
import java.util.Optional;

/**
 * A message to test with, of which the validator has said what is claimed of it.
 *
 * @param message which message of the contract it is; of an unknown one, the name that it has
 * @param kind what it is for
 * @param name what it shows, such as {@code documented example} or {@code without userId}
 * @param text the message body as JSON
 * @param headers what travels with it; empty where the contract asks for no header
 * @param breach why it is invalid; empty unless its kind is {@link SampleKind#INVALID}
 * @since 0.1.0
 */
public record Sample(
    MessageId message,
    SampleKind kind,
    String name,
    String text,
    Map<String, String> headers,
    Optional<Breach> breach) {

  /** Copies the map. */
  public Sample {
    headers = Map.copyOf(headers);
  }

  /** The same sample with another body. */
  Sample withText(String other) {
    return new Sample(message, kind, name, other, headers, breach);
  }

  /** The same sample with other headers. */
  Sample withHeaders(Map<String, String> others) {
    return new Sample(message, kind, name, text, others, breach);
  }
}
