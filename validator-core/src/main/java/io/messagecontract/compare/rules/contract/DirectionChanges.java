package io.messagecontract.compare.rules.contract;

import io.messagecontract.compare.rules.contract.ContractPair.CommonMessage;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Direction;
import io.messagecontract.contract.Message;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.RuleId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds what the application does otherwise with messages. An operation that comes or goes with
 * many messages of a channel is one change.
 */
final class DirectionChanges {

  private DirectionChanges() {}

  /** Messages of one channel with which the application did, and does, the same. */
  record Group(
      String channel, Set<Direction> before, Set<Direction> after, List<CommonMessage> messages) {

    List<Message> now() {
      return messages.stream().map(CommonMessage::after).toList();
    }
  }

  static List<ContractChange> of(
      RuleId rule,
      ContractPair pair,
      BiPredicate<Set<Direction>, Set<Direction>> isChanged,
      Function<Group, String> fact,
      Effect effect,
      String wayOut) {
    Map<Object, Group> groups = new LinkedHashMap<>();
    for (CommonMessage message : pair.commonMessages()) {
      Set<Direction> before = message.before().directions();
      Set<Direction> after = message.after().directions();
      String channel = message.after().id().channel();
      if (isChanged.test(before, after)) {
        groups
            .computeIfAbsent(
                List.of(channel, before, after),
                key -> new Group(channel, before, after, new ArrayList<>()))
            .messages()
            .add(message);
      }
    }
    return groups.values().stream()
        .map(
            group ->
                new ContractChange(
                    rule,
                    effect,
                    group.now(),
                    place(
                        pair.after(),
                        group.messages().get(0).after(),
                        only(group.after(), group.before())),
                    Optional.of(
                        place(
                            pair.before(),
                            group.messages().get(0).before(),
                            only(group.before(), group.after()))),
                    Places.subject(group.now()),
                    fact.apply(group),
                    wayOut))
        .toList();
  }

  /** Returns what the application does now and did not do. */
  static String gained(Group group) {
    return verbs(group) + ' ' + names(group);
  }

  /** Returns what the application does instead of what it did. */
  static String turned(Group group) {
    return lost(group)
        + " any more but "
        + verbs(group)
        + (group.messages().size() == 1 ? " it" : " them");
  }

  private static String verbs(Group group) {
    return words(group.after(), group.before(), "sends", "receives");
  }

  /** Returns what the application did and does not do now. */
  static String lost(Group group) {
    return "does not "
        + words(group.before(), group.after(), "send", "receive")
        + ' '
        + names(group);
  }

  private static String names(Group group) {
    return Places.names(group.now());
  }

  private static String words(
      Set<Direction> some, Set<Direction> others, String send, String receive) {
    return only(some, others).stream()
        .map(direction -> direction == Direction.SEND ? send : receive)
        .collect(Collectors.joining(" and "));
  }

  private static Set<Direction> only(Set<Direction> some, Set<Direction> others) {
    Set<Direction> only = EnumSet.noneOf(Direction.class);
    only.addAll(some);
    only.removeAll(others);
    return only;
  }

  /** The operation says it, if there is one. */
  private static Location place(Contract contract, Message message, Set<Direction> directions) {
    return contract.operations().stream()
        .filter(operation -> directions.contains(operation.direction()))
        .filter(operation -> operation.messages().contains(message.id()))
        .findFirst()
        .map(operation -> Places.field(contract, operation.location(), List.of("/action")))
        .orElse(message.location());
  }
}
