package io.messagecontract.compare.rules.contract;

import io.messagecontract.compare.rules.contract.ContractPair.ChannelPair;
import io.messagecontract.compare.rules.contract.ContractPair.CommonMessage;
import io.messagecontract.compare.rules.contract.ContractPair.MessagePair;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.SameMeaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pairs the messages of a channel: by name, by other names, and by a payload that only one message
 * on either side has.
 */
final class MessagePairing {

  private final SameMeaning same;
  private final List<MessagePair> pairs = new ArrayList<>();

  MessagePairing(SameMeaning same) {
    this.same = same;
  }

  List<MessagePair> pairs(List<Message> before, List<Message> after) {
    List<Message> left = new ArrayList<>(after);
    List<Message> unpaired = new ArrayList<>();
    for (Message was : before) {
      named(was, left)
          .ifPresentOrElse(is -> pair(was, is, left, unpaired), () -> unpaired.add(was));
    }
    for (Message was : List.copyOf(unpaired)) {
      again(was, before, after).ifPresent(is -> pair(was, is, left, unpaired));
    }
    for (Message is : List.copyOf(left)) {
      before.stream()
          .filter(was -> was.id().equals(is.id()) && haveTheSamePayload(was, is, same))
          .findFirst()
          .ifPresent(was -> pair(was, is, left, unpaired));
    }
    for (Message was : List.copyOf(unpaired)) {
      Optional<Message> is = left.stream().filter(m -> areNamedAlike(was, m)).findFirst();
      is.ifPresent(found -> pair(was, found, left, unpaired));
    }
    for (Message was : List.copyOf(unpaired)) {
      renamed(was, left, unpaired).ifPresent(found -> pair(was, found, left, unpaired));
    }
    unpaired.forEach(was -> pairs.add(new MessagePair(Optional.of(was), Optional.empty())));
    left.forEach(is -> pairs.add(new MessagePair(Optional.empty(), Optional.of(is))));
    return List.copyOf(pairs);
  }

  private static Optional<Message> named(Message was, List<Message> left) {
    return left.stream().filter(is -> is.id().name().equals(was.id().name())).findFirst();
  }

  /** Several channels of one address may each write down a message that is the same. */
  private Optional<Message> again(Message was, List<Message> before, List<Message> after) {
    boolean isTwice = before.stream().filter(m -> m.id().equals(was.id())).count() > 1;
    return after.stream()
        .filter(is -> isTwice && is.id().equals(was.id()) && haveTheSamePayload(was, is, same))
        .findFirst();
  }

  private void pair(Message was, Message is, List<Message> left, List<Message> unpaired) {
    pairs.add(new MessagePair(Optional.of(was), Optional.of(is)));
    left.remove(is);
    unpaired.remove(was);
  }

  private Optional<Message> renamed(Message was, List<Message> left, List<Message> unpaired) {
    List<Message> alike =
        left.stream().filter(is -> haveTheSamePayload(was, is, same)).limit(2).toList();
    boolean only =
        alike.size() == 1
            && unpaired.stream()
                .noneMatch(
                    other -> !other.equals(was) && haveTheSamePayload(other, alike.get(0), same));
    return only ? Optional.of(alike.get(0)) : Optional.empty();
  }

  /** Returns the messages that one channel lacks now and another one has that had it not. */
  static List<CommonMessage> moves(List<ChannelPair> channels, SameMeaning same) {
    List<CommonMessage> moves = new ArrayList<>();
    List<MessagePair> all = channels.stream().flatMap(c -> c.messages().stream()).toList();
    List<Message> come =
        new ArrayList<>(
            all.stream()
                .filter(pair -> pair.before().isEmpty())
                .flatMap(pair -> pair.after().stream())
                .toList());
    for (ChannelPair channel : channels) {
      for (MessagePair pair : channel.messages()) {
        if (channel.after().isEmpty() || pair.after().isPresent() || come.isEmpty()) {
          continue;
        }
        Message gone = pair.before().orElseThrow();
        Optional<Message> to =
            come.stream()
                .filter(is -> is.id().name().equals(gone.id().name()))
                .filter(is -> haveTheSamePayload(gone, is, same))
                .findFirst();
        to.ifPresent(is -> moves.add(new CommonMessage(gone, is)));
        to.ifPresent(come::remove);
      }
    }
    return List.copyOf(moves);
  }

  static boolean haveTheSamePayload(Message before, Message after, SameMeaning same) {
    return before.payload().isPresent()
        && after.payload().isPresent()
        && same.is(before.payload().get(), after.payload().get());
  }

  /** Version 2 and version 3 of AsyncAPI name a message in different places. */
  static boolean areNamedAlike(Message before, Message after) {
    return after.isNamed(before.id().name())
        || before.isNamed(after.id().name())
        || before.otherNames().stream().anyMatch(after.otherNames()::contains);
  }
}
