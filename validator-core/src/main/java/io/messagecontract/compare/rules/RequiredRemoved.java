package io.messagecontract.compare.rules;

import io.messagecontract.finding.RuleId;
import io.messagecontract.inclusion.Focus;
import io.messagecontract.inclusion.Shape;
import java.util.List;

/** A property that was required may be absent now. */
final class RequiredRemoved implements SchemaRule {

  private static final RuleId ID = new RuleId("required-removed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    Shape before = pair.shapeBefore();
    Shape after = pair.shapeAfter();
    return before.required().stream()
        .filter(name -> !after.required().contains(name))
        .map(
            name ->
                new Change(
                    ID,
                    pair.path(),
                    name,
                    SchemaRule.first(before.values("required")),
                    SchemaRule.first(before.values("required")),
                    SchemaRule.first(after.conjuncts()),
                    "\"" + pair.path().property(name) + "\" was required and is optional now",
                    "keep it required until every consumer copes without it",
                    false,
                    Focus.onObjectsWithout(name)))
        .toList();
  }
}
