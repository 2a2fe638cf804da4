package io.messagecontract.contract;

/**
 * Names one message of a contract.
 *
 * @param channel the channel's address
 * @param name the message's name
 * @since 0.1.0
 */
public record MessageId(String channel, String name) implements Comparable<MessageId> {

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
