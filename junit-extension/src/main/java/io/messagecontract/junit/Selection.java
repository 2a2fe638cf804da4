package io.messagecontract.junit;

import io.messagecontract.contract.Channel;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.MessageId;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The messages that an annotation names by channel and name.
 *
 * @param channel empty for all channels
 * @param messages the messages of the channel, or of all channels
 * @param named what each name means: several messages where several channels know it
 * @param problems the names that the contract does not know
 */
record Selection(
    String channel,
    List<Message> messages,
    Map<String, Set<MessageId>> named,
    List<Finding> problems) {

  /**
   * Looks the names up.
   *
   * @param where the test that names them
   */
  static Selection of(Contract contract, String channel, List<String> names, Location where) {
    Optional<Channel> found = channel.isEmpty() ? Optional.empty() : contract.channel(channel);
    if (!channel.isEmpty() && found.isEmpty()) {
      List<String> addresses = contract.channels().stream().map(Channel::address).toList();
      String text = "The contract has no channel \"" + channel + "\".";
      String hint = Nearest.question(channel, addresses);
      return new Selection(
          channel,
          List.of(),
          Map.of(),
          List.of(Finding.error("unknown-channel", where, text).hint(hint)));
    }
    List<Message> messages = found.map(Channel::messages).orElseGet(contract::messages);
    Map<String, Set<MessageId>> named = new LinkedHashMap<>();
    List<Finding> problems = new ArrayList<>();
    for (String name : names) {
      named.put(name, ids(name, messages));
      if (ids(name, messages).isEmpty()) {
        problems.add(unknown(name, channel, ids(name, contract.messages()), messages, where));
      }
    }
    return new Selection(channel, messages, named, problems);
  }

  /** A message's own name counts before any other that it is known by. */
  private static Set<MessageId> ids(String name, List<Message> messages) {
    List<Message> own = messages.stream().filter(m -> m.id().name().equals(name)).toList();
    List<Message> known = messages.stream().filter(m -> m.isNamed(name)).toList();
    return (own.isEmpty() ? known : own)
        .stream().map(Message::id).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Finding unknown(
      String name,
      String channel,
      Set<MessageId> elsewhere,
      List<Message> messages,
      Location where) {
    if (elsewhere.isEmpty()) {
      List<String> names = messages.stream().map(m -> m.id().name()).toList();
      String text = "The contract has no message \"" + name + "\".";
      return Finding.error("unknown-message", where, text).hint(Nearest.question(name, names));
    }
    String text = "The channel \"" + channel + "\" has no message \"" + name + "\".";
    String channels =
        elsewhere.stream().map(id -> '"' + id.channel() + '"').collect(Collectors.joining(", "));
    return Finding.error("wrong-channel", where, text).hint("it belongs to " + channels);
  }

  /** Tells whether a message is meant: all are where no name is given. */
  boolean contains(MessageId id) {
    return named.isEmpty()
        ? messages.stream().anyMatch(message -> message.id().equals(id))
        : named.values().stream().anyMatch(ids -> ids.contains(id));
  }

  /**
   * What a test is fed with.
   *
   * @param what its name
   * @param hint where it comes from
   */
  record Wanted(String what, String hint) {}

  /** What is meant but not sampled: each name, or else the selection as a whole. */
  List<Finding> withoutSample(Collection<MessageId> sampled, Wanted wanted, Location where) {
    if (named.isEmpty()) {
      String subject = channel.isEmpty() ? "contract" : "channel \"" + channel + '"';
      return sampled.isEmpty() ? List.of(noSample(subject, wanted, where)) : List.of();
    }
    return named.entrySet().stream()
        .filter(entry -> entry.getValue().stream().noneMatch(sampled::contains))
        .map(entry -> noSample("message \"" + entry.getKey() + '"', wanted, where))
        .toList();
  }

  private static Finding noSample(String subject, Wanted wanted, Location where) {
    String text = "The " + subject + " gives no " + wanted.what() + '.';
    return Finding.error("no-sample", where, text).hint(wanted.hint());
  }
}
