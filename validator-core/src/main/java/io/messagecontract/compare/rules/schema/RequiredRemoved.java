package io.messagecontract.compare.rules.schema;

import io.messagecontract.finding.RuleId;
import io.messagecontract.inclusion.Focus;
import java.util.List;
import java.util.Optional;

/** A property that was required may be absent now. */
final class RequiredRemoved implements SchemaRule {

  static final RuleId ID = new RuleId("required-removed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Optional<RuleId> mirror() {
    return Optional.of(RequiredAdded.ID);
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    return pair.was().required().stream()
        .filter(name -> !pair.is().required().contains(name))
        .filter(name -> !SchemaPair.isNew(pair.is(), pair.was(), name))
        .map(name -> change(pair, name))
        .toList();
  }

  private Change change(SchemaPair pair, String name) {
    return Change.of(
            this,
            pair,
            name,
            pair.name(name) + " was required and is optional now",
            "keep it required until every consumer copes without it")
        .of(name)
        .said(Said.at(pair.was().values("required")), Said.not(pair.is().conjuncts()))
        .about(Focus.onObjectsWithout(name));
  }
}
