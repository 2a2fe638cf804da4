package io.messagecontract.contract;

import java.util.Optional;

/**
 * Tells the envelope of a message from what it carries.
 *
 * @param payload the JSON Pointer, within the message body, of what the envelope carries; empty
 *     where the contract makes no such difference
 * @since 0.1.0
 */
public record Envelope(Optional<String> payload) {

  /** Returns {@code envelope} or {@code payload}; empty where there is no such difference. */
  public String partOf(String pointer) {
    return payload.map(p -> isWithin(pointer, p) ? "payload" : "envelope").orElse("");
  }

  private static boolean isWithin(String pointer, String holder) {
    int length = holder.length();
    return pointer.startsWith(holder)
        && (pointer.length() == length || pointer.charAt(length) == '/');
  }
}
