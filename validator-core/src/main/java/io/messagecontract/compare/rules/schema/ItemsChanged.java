package io.messagecontract.compare.rules.schema;

import io.messagecontract.finding.RuleId;
import java.util.List;

/** The items of an array are described by position on one side, or by other positions. */
final class ItemsChanged implements SchemaRule {

  @Override
  public RuleId id() {
    return new RuleId("items-changed");
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    return new KeywordChanges(
            this, "keep the items as they were, or add a new property beside the array")
        .of(pair, "items", "prefixItems", "additionalItems", "unevaluatedItems");
  }
}
