package io.messagecontract.compare.rules.schema;

import io.messagecontract.finding.RuleId;
import java.util.List;
import java.util.Optional;

/** A value that was free has to be one of a list. */
final class EnumAdded implements SchemaRule {

  static final RuleId ID = new RuleId("enum-added");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Optional<RuleId> mirror() {
    return Optional.of(EnumRemoved.ID);
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    if (pair.was().values().isPresent() || pair.is().values().isEmpty()) {
      return List.of();
    }
    return List.of(
        Change.of(
                this,
                pair,
                "",
                pair.name() + " could be anything of its type and is one of a list now",
                "keep it free, or add a new property beside it")
            .said(Said.not(pair.nearBefore()), Said.at(ListedValues.places(pair.is()))));
  }
}
