package io.messagecontract.compare.rules.contract;

import io.messagecontract.finding.RuleId;
import java.util.Collections;
import java.util.List;

/** A message that the application sent is received by it now, or the other way round. */
final class DirectionChanged implements ContractRule {

  private static final RuleId ID = new RuleId("direction-changed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<ContractChange> changes(ContractPair pair) {
    return DirectionChanges.of(
        ID,
        pair,
        (before, after) ->
            !before.isEmpty() && !after.isEmpty() && Collections.disjoint(before, after),
        group -> "The application " + DirectionChanges.turned(group) + " now",
        Effect.unseen("a message does not show who sends or receives it"),
        "keep the operation until nobody relies on it");
  }
}
