package io.messagecontract.junit;

import org.jspecify.annotations.Nullable;

/**
 * Makes an object of a message, as the application does: a method of its own mapper, such as {@code
 * bytes -> mapper.readValue(bytes, OrderPlaced.class)} of Jackson.
 *
 * @param <T> what it reads messages into
 * @since 0.1.0
 */
@FunctionalInterface
public interface MessageReader<T> {

  /**
   * Returns what the application makes of a message body.
   *
   * @param body the message body in UTF-8
   * @throws Exception if it cannot be read
   */
  @Nullable T read(byte[] body) throws Exception;
}
