package io.messagecontract.compare.rules.schema;

import io.messagecontract.finding.RuleId;
import io.messagecontract.inclusion.Focus;
import java.util.List;
import java.util.Optional;

/** A property is required that could be absent before. */
final class RequiredAdded implements SchemaRule {

  static final RuleId ID = new RuleId("required-added");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Optional<RuleId> mirror() {
    return Optional.of(RequiredRemoved.ID);
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    return pair.is().required().stream()
        .filter(name -> !pair.was().required().contains(name))
        .filter(name -> !SchemaPair.isNew(pair.was(), pair.is(), name))
        .map(name -> change(pair, name))
        .toList();
  }

  private Change change(SchemaPair pair, String name) {
    return Change.of(
            this,
            pair,
            name,
            pair.name(name) + " was optional and is required now",
            "keep it optional until every message in flight and in store has it")
        .of(name)
        .said(Said.not(pair.was().conjuncts()), Said.at(pair.is().values("required")))
        .about(Focus.onObjectsWithout(name));
  }
}
