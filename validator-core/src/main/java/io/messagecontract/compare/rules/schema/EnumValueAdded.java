package io.messagecontract.compare.rules.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.finding.RuleId;
import io.messagecontract.inclusion.Focus;
import java.util.List;
import java.util.Optional;

/** A value is listed that was not before. */
final class EnumValueAdded implements SchemaRule {

  static final RuleId ID = new RuleId("enum-value-added");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Optional<RuleId> mirror() {
    return Optional.of(EnumValueRemoved.ID);
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    return ListedValues.isOneForAnother(pair)
        ? List.of()
        : ListedValues.onlyIn(pair.is(), pair.was()).stream()
            .map(value -> change(pair, value))
            .toList();
  }

  private Change change(SchemaPair pair, JsonNode value) {
    return Change.of(
            this,
            pair,
            value.toString(),
            pair.name() + " may be " + value + " now",
            "let consumers cope with values that they do not know before it is sent")
        .said(Said.at(ListedValues.places(pair.was())), Said.at(ListedValues.places(pair.is())))
        .about(Focus.on(value));
  }
}
