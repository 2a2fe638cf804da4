package io.messagecontract.compare.rules.contract;

import io.messagecontract.finding.RuleId;
import java.util.List;
import java.util.Optional;

/** The application does not do any more with a message what it did. */
final class OperationRemoved implements ContractRule {

  private static final RuleId ID = new RuleId("operation-removed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<ContractChange> changes(ContractPair pair) {
    return DirectionChanges.of(
        ID,
        pair,
        (before, after) -> before.containsAll(after) && !after.containsAll(before),
        group -> "The application " + DirectionChanges.lost(group) + " any more",
        Effect.unseen("a message does not show who sends or receives it"),
        "keep the operation until nobody relies on it");
  }

  @Override
  public Optional<RuleId> mirror() {
    return Optional.of(new RuleId("operation-added"));
  }
}
