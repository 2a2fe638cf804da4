package io.messagecontract.compare.rules.schema;

import io.messagecontract.finding.RuleId;
import java.util.List;
import java.util.Optional;

/** A value that had to be one of a list is free. */
final class EnumRemoved implements SchemaRule {

  static final RuleId ID = new RuleId("enum-removed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Optional<RuleId> mirror() {
    return Optional.of(EnumAdded.ID);
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    if (pair.was().values().isEmpty() || pair.is().values().isPresent()) {
      return List.of();
    }
    return List.of(
        Change.of(
                this,
                pair,
                "",
                pair.name() + " was one of a list and can be anything of its type now",
                "let consumers cope with values that they do not know before they are sent")
            .said(Said.at(ListedValues.places(pair.was())), Said.not(pair.nearAfter())));
  }
}
