package io.messagecontract.compare.rules.schema;

import io.messagecontract.document.Place;
import io.messagecontract.finding.RuleId;
import io.messagecontract.inclusion.Focus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A property that was documented is not any more. */
final class PropertyRemoved implements SchemaRule {

  static final RuleId ID = new RuleId("property-removed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Optional<RuleId> mirror() {
    return Optional.of(PropertyAdded.ID);
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    Set<String> remaining = new HashSet<>(pair.is().properties().keySet());
    remaining.addAll(Renames.of(pair).keySet());
    List<Change> changes = new ArrayList<>();
    for (Map.Entry<String, List<Place>> property : pair.was().properties().entrySet()) {
      if (!remaining.contains(property.getKey())) {
        changes.add(change(pair, property.getKey(), property.getValue()));
      }
    }
    return changes;
  }

  private Change change(SchemaPair pair, String name, List<Place> schemas) {
    return Change.of(
            this,
            pair,
            name,
            pair.name(name) + " is not documented any more",
            "keep the property; mark it deprecated until nobody reads it")
        .of(name)
        .said(
            Said.at(SchemaPair.documenting(pair.was(), name)),
            Said.not(SchemaPair.listing(pair.is(), schemas.get(0))))
        .about(pair.was().required().contains(name) ? Focus.OBJECTS : Focus.onObjectsWith(name))
        .removing(new Surface(Focus.onObjectsWith(name), false));
  }
}
