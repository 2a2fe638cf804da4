package io.messagecontract.junit;

/**
 * Makes a message of an object, as the application does: a method of its own mapper, such as {@code
 * mapper::writeValueAsBytes} of Jackson or {@code gson::toJson}.
 *
 * @param <T> what it writes
 * @since 0.1.0
 */
@FunctionalInterface
public interface MessageWriter<T> {

  /**
   * Returns the message body, as {@code byte[]} in UTF-8 or as {@code String}.
   *
   * @throws Exception if the object cannot be written
   */
  Object write(T event) throws Exception;
}
