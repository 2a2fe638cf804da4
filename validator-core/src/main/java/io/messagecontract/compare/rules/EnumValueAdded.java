package io.messagecontract.compare.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.finding.RuleId;
import io.messagecontract.inclusion.Focus;
import io.messagecontract.inclusion.JsonEquality;
import io.messagecontract.inclusion.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A value is listed that was not before. */
final class EnumValueAdded implements SchemaRule {

  private static final RuleId ID = new RuleId("enum-value-added");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    Shape after = pair.shapeAfter();
    Optional<List<JsonNode>> known = pair.shapeBefore().values();
    List<Change> changes = new ArrayList<>();
    for (JsonNode value :
        known.isPresent() ? after.values().orElse(List.of()) : List.<JsonNode>of()) {
      if (!JsonEquality.contains(known.get(), value)) {
        changes.add(
            new Change(
                ID,
                pair.path(),
                value.toString(),
                SchemaRule.first(EnumValueRemoved.lists(after)),
                SchemaRule.first(EnumValueRemoved.lists(pair.shapeBefore())),
                SchemaRule.first(EnumValueRemoved.lists(after)),
                pair.name() + " may be " + value + " now",
                "let consumers cope with values that they do not know before it is sent",
                false,
                Focus.on(value)));
      }
    }
    return changes;
  }
}
