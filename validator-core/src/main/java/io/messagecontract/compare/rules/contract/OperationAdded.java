package io.messagecontract.compare.rules.contract;

import io.messagecontract.finding.RuleId;
import java.util.List;
import java.util.Optional;

/** The application does with a message what it did not do before, and all else that it did. */
final class OperationAdded implements ContractRule {

  private static final RuleId ID = new RuleId("operation-added");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<ContractChange> changes(ContractPair pair) {
    return DirectionChanges.of(
        ID,
        pair,
        (before, after) -> after.containsAll(before) && !before.containsAll(after),
        group -> "The application " + DirectionChanges.gained(group) + " now",
        Effect.NONE,
        "nothing to do: nobody relied on it");
  }

  @Override
  public Optional<RuleId> mirror() {
    return Optional.of(new RuleId("operation-removed"));
  }
}
