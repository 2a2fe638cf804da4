package io.messagecontract.compare.rules.contract;

import io.messagecontract.contract.Channel;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.Operation;
import io.messagecontract.contract.SameMeaning;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two contracts with their channels and messages paired: channels by address, messages by name,
 * whatever the structure of the documents. What has moved or has another name is recognised.
 *
 * @param before the contract as it was
 * @param after the contract as it is
 * @param same which schemas of the two say the same
 * @param channels the pairs, in the order of {@code before}, then of {@code after}
 * @param moves messages that are on another channel now, and on their old one no more
 * @param operations what the application does, as far as it is on both sides
 * @since 0.1.0
 */
public record ContractPair(
    Contract before,
    Contract after,
    SameMeaning same,
    List<ChannelPair> channels,
    List<CommonMessage> moves,
    List<OperationPair> operations) {

  /** A channel on both sides, or on one. */
  public record ChannelPair(
      Optional<Channel> before, Optional<Channel> after, List<MessagePair> messages) {

    Optional<CommonChannel> common() {
      return before.flatMap(was -> after.map(is -> new CommonChannel(was, is)));
    }
  }

  /** A channel that is on both sides, at the same address or at another one. */
  record CommonChannel(Channel before, Channel after) {

    boolean isAtSameAddress() {
      return Address.of(before).isLike(Address.of(after));
    }
  }

  /** A message of a channel on both sides, or on one. */
  public record MessagePair(Optional<Message> before, Optional<Message> after) {

    Optional<CommonMessage> common() {
      return before.flatMap(was -> after.map(is -> new CommonMessage(was, is)));
    }
  }

  /** A message that is on both sides. */
  public record CommonMessage(Message before, Message after) {}

  /** An operation that is on both sides. */
  public record OperationPair(Operation before, Operation after) {}

  /** Pairs two contracts. */
  public static ContractPair of(Contract before, Contract after) {
    SameMeaning same = SameMeaning.of(before, after);
    List<ChannelPair> channels = new ChannelPairing(before, after, same).pairs();
    return new ContractPair(
        before,
        after,
        same,
        channels,
        MessagePairing.moves(channels, same),
        OperationPairing.pairs(before, after, channels));
  }

  /** Returns the messages that both contracts have. */
  public List<CommonMessage> commonMessages() {
    return Stream.concat(
            channels.stream()
                .flatMap(channel -> channel.messages().stream())
                .flatMap(pair -> pair.common().stream()),
            moves.stream())
        .toList();
  }

  /** Returns the messages that were met before where this one of the contract as it is is met. */
  public List<Message> known(Message message) {
    return channels.stream()
        .filter(channel -> channel.after().stream().anyMatch(is -> is.messages().contains(message)))
        .flatMap(channel -> channel.before().stream())
        .flatMap(was -> was.messages().stream())
        .toList();
  }

  /** Returns the channels that both contracts have. */
  List<CommonChannel> commonChannels() {
    return channels.stream().flatMap(channel -> channel.common().stream()).toList();
  }

  /** Tells whether a message of either side is on another channel on the other side. */
  boolean hasMoved(Message message) {
    return moves.stream()
        .anyMatch(
            move ->
                move.before().id().equals(message.id()) || move.after().id().equals(message.id()));
  }
}
