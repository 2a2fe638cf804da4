package io.messagecontract.lint;

import io.messagecontract.contract.Channel;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Direction;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.MessageId;
import io.messagecontract.contract.Operation;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import io.messagecontract.inclusion.Allowance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nothing tells a receiver which of several messages it has before it. */
final class AmbiguousMessages implements ContractRule {

  private static final String HINT =
      "give each a required property with a const of its own,"
          + " or say with x-message-name-location where messages carry their name";

  private static final int MOST_NAMED = 3;
  private static final int LONGEST = 200;

  private final Supplier<Allowance> allowance;

  AmbiguousMessages(Supplier<Allowance> allowance) {
    this.allowance = allowance;
  }

  @Override
  public String id() {
    return "ambiguous-messages";
  }

  @Override
  public Stream<Finding> check(Contract contract) {
    if (contract.identification().isPresent()) {
      return Stream.empty();
    }
    List<Finding> found = new ArrayList<>();
    Lookalikes lookalikes = new Lookalikes(contract, allowance.get());
    metTogether(contract)
        .forEach(
            (channel, groups) -> {
              Lookalikes.Found alike = lookalikes.among(groups);
              alike.groups().forEach(group -> found.add(finding(channel, group)));
              alike.compared().ifPresent(pairs -> found.add(capped(contract, channel, pairs)));
            });
    return found.stream();
  }

  /** Returns, for each channel, the messages that are met side by side: what flows one way. */
  private static Map<String, List<List<Message>>> metTogether(Contract contract) {
    Map<String, List<List<Message>>> groups = new LinkedHashMap<>();
    for (Direction direction : Direction.values()) {
      List<Operation> operations =
          contract.operations().stream().filter(o -> o.direction() == direction).toList();
      add(contract, operations.stream().map(Operation::messages), groups);
      add(
          contract,
          operations.stream().flatMap(o -> o.reply().stream()).map(Operation.Reply::messages),
          groups);
    }
    for (Channel channel : contract.channels()) {
      if (!groups.containsKey(channel.address())) {
        add(channel.address(), channel.messages(), groups);
      }
    }
    return groups;
  }

  private static void add(
      Contract contract, Stream<List<MessageId>> ids, Map<String, List<List<Message>>> groups) {
    ids.flatMap(List::stream)
        .collect(Collectors.groupingBy(MessageId::channel, LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (channel, own) ->
                add(
                    channel,
                    own.stream().map(contract::message).flatMap(Optional::stream).toList(),
                    groups));
  }

  private static void add(
      String channel, List<Message> messages, Map<String, List<List<Message>>> groups) {
    groups
        .computeIfAbsent(channel, ignored -> new ArrayList<>())
        .add(messages.stream().distinct().toList());
  }

  private Finding finding(String channel, Lookalikes.Group group) {
    List<Message> messages = group.messages();
    boolean two = messages.size() == 2;
    String value = group.value().toString();
    String shown = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    Finding finding =
        Finding.of(
                id(),
                Severity.WARNING,
                messages.get(0).location(),
                names(messages)
                    + (group.same() ? " have the same payload schema and" : "")
                    + " cannot be told apart: "
                    + shown
                    + (two ? " is both." : " is each of them."))
            .about(messages.size() + " messages on " + channel)
            .hint(HINT);
    for (Message other : messages.subList(1, Math.min(messages.size(), MOST_NAMED))) {
      finding = finding.related("other", other.location());
    }
    return finding;
  }

  private static String names(List<Message> messages) {
    int shown = messages.size() > MOST_NAMED ? MOST_NAMED : messages.size() - 1;
    String first =
        messages.stream()
            .limit(shown)
            .map(message -> '"' + message.id().name() + '"')
            .collect(Collectors.joining(", "));
    return first
        + " and "
        + (messages.size() > MOST_NAMED
            ? messages.size() - shown + " more"
            : '"' + messages.get(shown).id().name() + '"');
  }

  private Finding capped(Contract contract, String channel, int pairs) {
    return Finding.of(
            id(),
            Severity.INFO,
            contract.channel(channel).map(Channel::location).orElse(contract.location()),
            "Not all messages of the channel were compared, since that takes too long: pairs of their"
                + " schemas that were: "
                + pairs
                + ".")
        .about(channel)
        .hint("say with x-message-name-location where messages carry their name");
  }
}
