package io.messagecontract.validate;

import io.messagecontract.contract.MessageId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows about a message before it is read.
 *
 * @param channel the channel that it was met on, if known
 * @param message the name that it should have, if known
 * @since 0.1.0
 */
public record Target(Optional<String> channel, Optional<String> message) {

  /** Written out, as the next one: a JVM takes long before it can do it by itself. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Target target
        && channel.equals(target.channel)
        && message.equals(target.message);
  }

  @Override
  public int hashCode() {
    return 31 * channel.hashCode() + message.hashCode();
  }

  /** Nothing is known: the message has to identify itself. */
  public static Target any() {
    return new Target(Optional.empty(), Optional.empty());
  }

  /** The message was met on this channel, given by address or key. */
  public static Target channel(String channel) {
    return new Target(Optional.of(channel), Optional.empty());
  }

  /** The message should be the one of this name. */
  public static Target message(String name) {
    return new Target(Optional.empty(), Optional.of(name));
  }

  /** The message should be this one. */
  public static Target message(MessageId id) {
    return new Target(Optional.of(id.channel()), Optional.of(id.name()));
  }
}
