package io.messagecontract.compare.rules;

import io.messagecontract.finding.RuleId;
import io.messagecontract.inclusion.Focus;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A property that was documented is not any more. */
final class PropertyRemoved implements SchemaRule {

  private static final RuleId ID = new RuleId("property-removed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    List<Change> changes = new ArrayList<>();
    Set<String> remaining = pair.shapeAfter().properties().keySet();
    pair.shapeBefore()
        .properties()
        .forEach(
            (name, places) -> {
              if (!remaining.contains(name)) {
                changes.add(
                    new Change(
                        ID,
                        pair.path(),
                        name,
                        SchemaRule.first(places),
                        SchemaRule.first(places),
                        SchemaPair.listing(pair.shapeAfter(), places.get(0)),
                        "\"" + pair.path().property(name) + "\" is not documented any more",
                        "keep the property; mark it deprecated until nobody reads it",
                        true,
                        Focus.onObjectsWith(name)));
              }
            });
    return changes;
  }
}
