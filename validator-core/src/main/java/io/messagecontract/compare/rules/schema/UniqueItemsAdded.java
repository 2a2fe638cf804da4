package io.messagecontract.compare.rules.schema;

import io.messagecontract.document.Place;
import io.messagecontract.finding.RuleId;
import io.messagecontract.inclusion.Shape;
import java.util.List;
import java.util.Optional;

/** An array that could repeat its items cannot any more. */
final class UniqueItemsAdded implements SchemaRule {

  static final RuleId ID = new RuleId("unique-items-added");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Optional<RuleId> mirror() {
    return Optional.of(UniqueItemsRemoved.ID);
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    if (unique(pair.is()).isEmpty()
        || !unique(pair.was()).isEmpty()
        || pair.was().isIdle("uniqueItems")) {
      return List.of();
    }
    return List.of(
        Change.of(
                this,
                pair,
                "",
                pair.name() + " could repeat items and cannot any more",
                "allow repeated items until none are in flight or in store")
            .said(
                Said.at(unique(pair.was()), pair.nearBefore()),
                Said.at(unique(pair.is()), pair.nearAfter())));
  }

  static List<Place> unique(Shape shape) {
    return shape.values("uniqueItems").stream()
        .filter(keyword -> keyword.node().booleanValue())
        .toList();
  }
}
