package io.messagecontract.compare.rules;

import io.messagecontract.contract.Channel;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Two contracts with their channels and messages paired: channels by address, messages by name,
 * whatever the structure of the documents.
 *
 * @param before the contract as it was
 * @param after the contract as it is
 * @param channels the pairs, in the order of {@code before}, then of {@code after}
 * @since 0.1.0
 */
public record ContractPair(Contract before, Contract after, List<ChannelPair> channels) {

  /** A channel on both sides, or on one. */
  public record ChannelPair(
      Optional<Channel> before, Optional<Channel> after, List<MessagePair> messages) {}

  /** A message of a channel on both sides, or on one. */
  public record MessagePair(Optional<Message> before, Optional<Message> after) {

    Optional<CommonMessage> common() {
      return before.flatMap(was -> after.map(is -> new CommonMessage(was, is)));
    }
  }

  /** A message that is on both sides. */
  public record CommonMessage(Message before, Message after) {}

  /** Pairs two contracts. */
  public static ContractPair of(Contract before, Contract after) {
    List<Channel> left = new ArrayList<>(after.channels());
    List<ChannelPair> channels = new ArrayList<>();
    for (Channel channel : before.channels()) {
      Optional<Channel> same =
          left.stream()
              .filter(other -> other.address().equals(channel.address()))
              .min(Comparator.comparing(other -> !other.key().equals(channel.key())));
      same.ifPresent(left::remove);
      channels.add(pair(Optional.of(channel), same));
    }
    left.forEach(channel -> channels.add(pair(Optional.empty(), Optional.of(channel))));
    return new ContractPair(before, after, List.copyOf(channels));
  }

  private static ChannelPair pair(Optional<Channel> before, Optional<Channel> after) {
    List<Message> left = new ArrayList<>(after.map(Channel::messages).orElse(List.of()));
    List<MessagePair> pairs = new ArrayList<>();
    List<Message> unpaired = new ArrayList<>();
    for (Message message : before.map(Channel::messages).orElse(List.of())) {
      Optional<Message> same =
          left.stream().filter(m -> m.id().name().equals(message.id().name())).findFirst();
      same.ifPresent(left::remove);
      same.ifPresentOrElse(
          m -> pairs.add(new MessagePair(Optional.of(message), Optional.of(m))),
          () -> unpaired.add(message));
    }
    for (Message message : unpaired) {
      Optional<Message> same = left.stream().filter(m -> isAlsoKnownAs(message, m)).findFirst();
      same.ifPresent(left::remove);
      pairs.add(new MessagePair(Optional.of(message), same));
    }
    left.forEach(message -> pairs.add(new MessagePair(Optional.empty(), Optional.of(message))));
    return new ChannelPair(before, after, List.copyOf(pairs));
  }

  /** Version 2 and version 3 of AsyncAPI name a message in different places. */
  private static boolean isAlsoKnownAs(Message before, Message after) {
    return after.isNamed(before.id().name())
        || before.isNamed(after.id().name())
        || before.otherNames().stream().anyMatch(after.otherNames()::contains);
  }

  /** Returns the messages that both contracts have. */
  public List<CommonMessage> commonMessages() {
    return channels.stream()
        .flatMap(channel -> channel.messages().stream())
        .flatMap(pair -> pair.common().stream())
        .toList();
  }
}
