package io.messagecontract.sample;

import io.messagecontract.contract.MessageId;
import java.util.Map;

/**
 * A message that keeps its contract and says which message it is.
 *
 * @param message which message of the contract it is
 * @param name what it shows, such as {@code documented example}
 * @param text the message body as JSON
 * @param headers what travels with it; empty where the contract asks for no header
 * @since 0.1.0
 */
public record Sample(MessageId message, String name, String text, Map<String, String> headers) {

  /** Copies the map. */
  public Sample {
    headers = Map.copyOf(headers);
  }
}
