package io.messagecontract.compare.rules.schema;

import io.messagecontract.finding.RuleId;
import java.util.List;
import java.util.Optional;

/** An object that could have only documented properties can have others now. */
final class AdditionalPropertiesAllowed implements SchemaRule {

  static final RuleId ID = new RuleId("additional-properties-allowed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Optional<RuleId> mirror() {
    return Optional.of(AdditionalPropertiesForbidden.ID);
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    if (OtherProperties.forbidding(pair.was()).isEmpty()
        || !OtherProperties.forbidding(pair.is()).isEmpty()
        || pair.is().isIdle("additionalProperties")) {
      return List.of();
    }
    return List.of(
        Change.of(
                this,
                pair,
                "",
                pair.name() + " could have only documented properties and can have others now",
                "document the properties that are sent")
            .said(
                Said.at(OtherProperties.forbidding(pair.was()), pair.nearBefore()),
                Said.at(OtherProperties.forbidding(pair.is()), pair.nearAfter())));
  }
}
