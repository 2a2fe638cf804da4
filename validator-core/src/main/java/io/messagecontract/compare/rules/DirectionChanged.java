package io.messagecontract.compare.rules;

import io.messagecontract.compare.rules.ContractChange.Effect;
import io.messagecontract.contract.Direction;
import io.messagecontract.contract.Message;
import io.messagecontract.finding.RuleId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    List<ContractChange> changes = new ArrayList<>();
    for (ContractPair.MessagePair message : pair.commonMessages()) {
      Message before = message.before().orElseThrow();
      Message after = message.after().orElseThrow();
      if (!before.directions().isEmpty() && !before.directions().equals(after.directions())) {
        changes.add(change(before, after));
      }
    }
    return changes;
  }

  private static ContractChange change(Message before, Message after) {
    return new ContractChange(
        ID,
        Effect.UNKNOWN,
        List.of(after),
        after.location(),
        Optional.of(before.location()),
        after.id().toString(),
        "The operations on \""
            + after.id().name()
            + "\" were "
            + text(before.directions())
            + " and are "
            + text(after.directions())
            + " now",
        "keep the operation until nobody relies on it");
  }

  private static String text(Set<Direction> directions) {
    if (directions.isEmpty()) {
      return "none";
    }
    return EnumSet.copyOf(directions).stream()
        .map(direction -> direction.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" and "));
  }
}
