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

/** A property is documented that was not before. */
final class PropertyAdded implements SchemaRule {

  static final RuleId ID = new RuleId("property-added");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Optional<RuleId> mirror() {
    return Optional.of(PropertyRemoved.ID);
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    Set<String> known = new HashSet<>(pair.was().properties().keySet());
    known.addAll(Renames.of(pair).values());
    List<Change> changes = new ArrayList<>();
    for (Map.Entry<String, List<Place>> property : pair.is().properties().entrySet()) {
      if (!known.contains(property.getKey())) {
        changes.add(change(pair, property.getKey(), property.getValue()));
      }
    }
    return changes;
  }

  private Change change(SchemaPair pair, String name, List<Place> schemas) {
    boolean isRequired = pair.is().required().contains(name);
    return Change.of(
            this,
            pair,
            name,
            pair.name(name) + (isRequired ? " is new and required" : " is new"),
            isRequired
                ? "add it as an optional property"
                : "let consumers ignore what they do not know before it is sent")
        .of(name)
        .said(
            Said.not(SchemaPair.listing(pair.was(), schemas.get(0))),
            Said.at(SchemaPair.documenting(pair.is(), name)))
        .about(isRequired ? Focus.OBJECTS : Focus.onObjectsWith(name));
  }
}
