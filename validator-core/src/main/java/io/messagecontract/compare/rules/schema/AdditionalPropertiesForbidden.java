package io.messagecontract.compare.rules.schema;

import io.messagecontract.finding.RuleId;
import io.messagecontract.inclusion.Focus;
import java.util.List;
import java.util.Optional;

/** An object that could have properties beside those that are documented cannot any more. */
final class AdditionalPropertiesForbidden implements SchemaRule {

  static final RuleId ID = new RuleId("additional-properties-forbidden");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Optional<RuleId> mirror() {
    return Optional.of(AdditionalPropertiesAllowed.ID);
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    if (OtherProperties.forbidding(pair.is()).isEmpty()
        || !OtherProperties.forbidding(pair.was()).isEmpty()
        || pair.was().isIdle("additionalProperties")) {
      return List.of();
    }
    Change change =
        Change.of(
                this,
                pair,
                "",
                pair.name() + " could have properties that are not documented and cannot any more",
                "let readers ignore what they do not know")
            .said(
                Said.at(OtherProperties.forbidding(pair.was()), pair.nearBefore()),
                Said.at(OtherProperties.forbidding(pair.is()), pair.nearAfter()));
    boolean wereDescribed =
        pair.was().values("additionalProperties").stream().anyMatch(p -> p.node().isObject());
    return List.of(wereDescribed ? change.removing(new Surface(Focus.OBJECTS, false)) : change);
  }
}
