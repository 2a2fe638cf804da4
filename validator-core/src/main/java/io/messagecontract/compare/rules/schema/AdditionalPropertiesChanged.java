package io.messagecontract.compare.rules.schema;

import io.messagecontract.finding.RuleId;
import java.util.List;

/** Properties that are not documented by name are described in another way. */
final class AdditionalPropertiesChanged implements SchemaRule {

  @Override
  public RuleId id() {
    return new RuleId("additional-properties-changed");
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    boolean isForbiddenOnce =
        OtherProperties.forbidding(pair.was()).isEmpty()
            != OtherProperties.forbidding(pair.is()).isEmpty();
    return isForbiddenOnce
        ? List.of()
        : new KeywordChanges(this, "keep what was said of these properties")
            .of(pair, "additionalProperties", "unevaluatedProperties");
  }
}
