package io.messagecontract.compare.rules;

import io.messagecontract.compare.rules.ContractPair.CommonMessage;
import io.messagecontract.contract.Direction;
import io.messagecontract.finding.RuleId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A message that the application sent is received by it now, or the other way round. */
final class DirectionChanged implements ContractRule {

  private static final RuleId ID = new RuleId("direction-changed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<ContractChange> changes(ContractPair pair) {
    return pair.commonMessages().stream()
        .filter(message -> changed(message.before().directions(), message.after().directions()))
        .map(
            message ->
                ContractChange.unknown(
                    ID, message, fact(message), "keep the operation until nobody relies on it"))
        .toList();
  }

  private static String fact(CommonMessage message) {
    return "The operations on \""
        + message.after().id().name()
        + "\" were "
        + text(message.before().directions())
        + " and are "
        + text(message.after().directions())
        + " now";
  }

  /** Where no operation said anything, nobody could rely on it. */
  private static boolean changed(Set<Direction> before, Set<Direction> after) {
    return !before.isEmpty() && !before.equals(after);
  }

  private static String text(Set<Direction> directions) {
    return directions.isEmpty()
        ? "none"
        : directions.stream()
            .sorted()
            .map(direction -> direction.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" and "));
  }
}
