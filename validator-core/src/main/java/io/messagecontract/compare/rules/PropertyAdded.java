package io.messagecontract.compare.rules;

import io.messagecontract.finding.RuleId;
import io.messagecontract.inclusion.Focus;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A property is documented that was not before. */
final class PropertyAdded implements SchemaRule {

  private static final RuleId ID = new RuleId("property-added");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    List<Change> changes = new ArrayList<>();
    Set<String> known = pair.shapeBefore().properties().keySet();
    pair.shapeAfter()
        .properties()
        .forEach(
            (name, places) -> {
              if (!known.contains(name)) {
                changes.add(
                    new Change(
                        ID,
                        pair.path(),
                        name,
                        SchemaRule.first(places),
                        SchemaPair.listing(pair.shapeBefore(), places.get(0)),
                        SchemaRule.first(places),
                        "\"" + pair.path().property(name) + "\" is new",
                        "let consumers ignore what they do not know before it is sent",
                        false,
                        Focus.onObjectsWith(name)));
              }
            });
    return changes;
  }
}
