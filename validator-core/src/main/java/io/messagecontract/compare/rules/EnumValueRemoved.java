package io.messagecontract.compare.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.Place;
import io.messagecontract.finding.RuleId;
import io.messagecontract.inclusion.Focus;
import io.messagecontract.inclusion.JsonEquality;
import io.messagecontract.inclusion.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A value that was listed is not any more. */
final class EnumValueRemoved implements SchemaRule {

  private static final RuleId ID = new RuleId("enum-value-removed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    Shape before = pair.shapeBefore();
    Optional<List<JsonNode>> left = pair.shapeAfter().values();
    List<Change> changes = new ArrayList<>();
    for (JsonNode value :
        left.isPresent() ? before.values().orElse(List.of()) : List.<JsonNode>of()) {
      if (!JsonEquality.contains(left.get(), value)) {
        changes.add(
            new Change(
                ID,
                pair.path(),
                value.toString(),
                SchemaRule.first(lists(before)),
                SchemaRule.first(lists(before)),
                SchemaRule.first(lists(pair.shapeAfter())),
                pair.name() + " could be " + value + " and cannot be any more",
                "keep the value as long as messages that hold it are in flight or in store",
                false,
                Focus.on(value)));
      }
    }
    return changes;
  }

  static List<Place> lists(Shape shape) {
    List<Place> lists = new ArrayList<>(shape.values("enum"));
    lists.addAll(shape.values("const"));
    return lists;
  }
}
