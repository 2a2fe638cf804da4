package io.messagecontract.junit;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Writes objects by what the user has given.
 *
 * @param givenTo where it was given, for failures
 */
record Writing<T>(MessageWriter<T> writer, String givenTo) {

  /**
   * Returns the message body in UTF-8. Failures tell the class: the object itself may be private.
   *
   * @throws IllegalArgumentException if it cannot be written
   */
  byte[] bytes(T event) {
    String type = Objects.requireNonNull(event, "event").getClass().getName();
    Object body;
    try {
      body = writer.write(event);
    } catch (Exception e) {
      throw new IllegalArgumentException(
          "The writer that "
              + givenTo
              + " was given cannot write a "
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
        "The writer that "
            + givenTo
            + " was given makes of a "
            + type
            + (body == null ? " nothing" : " a " + body.getClass().getName())
            + ": it has to make a String or a byte[].");
  }
}
