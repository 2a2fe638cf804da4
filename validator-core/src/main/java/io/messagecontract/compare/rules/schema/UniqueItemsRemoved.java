package io.messagecontract.compare.rules.schema;

import io.messagecontract.finding.RuleId;
import java.util.List;
import java.util.Optional;

/** An array that could not repeat its items can now. */
final class UniqueItemsRemoved implements SchemaRule {

  static final RuleId ID = new RuleId("unique-items-removed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Optional<RuleId> mirror() {
    return Optional.of(UniqueItemsAdded.ID);
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    if (UniqueItemsAdded.unique(pair.was()).isEmpty()
        || !UniqueItemsAdded.unique(pair.is()).isEmpty()
        || pair.is().isIdle("uniqueItems")) {
      return List.of();
    }
    return List.of(
        Change.of(
                this,
                pair,
                "",
                pair.name() + " could not repeat items and can now",
                "let consumers cope with repeated items before they are sent")
            .said(
                Said.at(UniqueItemsAdded.unique(pair.was()), pair.nearBefore()),
                Said.at(UniqueItemsAdded.unique(pair.is()), pair.nearAfter())));
  }
}
