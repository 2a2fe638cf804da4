package io.messagecontract.compare.rules;

import io.messagecontract.finding.RuleId;
import io.messagecontract.inclusion.Focus;
import io.messagecontract.inclusion.Shape;
import java.util.List;

/** A property is required that could be absent before. */
final class RequiredAdded implements SchemaRule {

  private static final RuleId ID = new RuleId("required-added");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    Shape before = pair.shapeBefore();
    Shape after = pair.shapeAfter();
    return after.required().stream()
        .filter(name -> !before.required().contains(name))
        .map(
            name ->
                new Change(
                    ID,
                    pair.path(),
                    name,
                    SchemaRule.first(after.values("required")),
                    SchemaRule.first(before.conjuncts()),
                    SchemaRule.first(after.values("required")),
                    "\"" + pair.path().property(name) + "\" was optional and is required now",
                    "keep it optional until every message in flight and in store has it",
                    false,
                    Focus.onObjectsWithout(name)))
        .toList();
  }
}
