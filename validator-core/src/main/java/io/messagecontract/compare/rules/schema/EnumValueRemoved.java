package io.messagecontract.compare.rules.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.finding.RuleId;
import io.messagecontract.inclusion.Focus;
import java.util.List;
import java.util.Optional;

/** A value is listed that is not any more. */
final class EnumValueRemoved implements SchemaRule {

  static final RuleId ID = new RuleId("enum-value-removed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Optional<RuleId> mirror() {
    return Optional.of(EnumValueAdded.ID);
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    return ListedValues.isOneForAnother(pair)
        ? List.of()
        : ListedValues.onlyIn(pair.was(), pair.is()).stream()
            .map(value -> change(pair, value))
            .toList();
  }

  private Change change(SchemaPair pair, JsonNode value) {
    return Change.of(
            this,
            pair,
            value.toString(),
            pair.name() + " could be " + value + " and cannot be any more",
            "keep the value as long as messages that hold it are in flight or in store")
        .said(Said.at(ListedValues.places(pair.was())), Said.at(ListedValues.places(pair.is())))
        .about(Focus.on(value));
  }
}
