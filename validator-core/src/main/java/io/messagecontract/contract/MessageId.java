package io.messagecontract.contract;

import org.jspecify.annotations.Nullable;

/**
 * Names one message of a contract.
 *
 * @param channel the channel's address
 * @param name the message's name
 * @since 0.1.0
 */
public record MessageId(String channel, String name) implements Comparable<MessageId> {

  /** Written out, as the next one: a JVM takes long before it can do it by itself. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MessageId id && channel.equals(id.channel) && name.equals(id.name);
  }

  @Override
  public int hashCode() {
    return 31 * channel.hashCode() + name.hashCode();
  }

  @Override
  public int compareTo(MessageId other) {
    int byChannel = channel.compareTo(other.channel);
    return byChannel != 0 ? byChannel : name.compareTo(other.name);
  }

  /** Returns {@code name on channel}. */
  @Override
  public String toString() {
    return name + " on " + channel;
  }
}
