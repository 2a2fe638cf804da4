package io.messagecontract.compare.rules.schema;

import io.messagecontract.finding.RuleId;
import java.util.List;

/** An array has to hold other items, or another number of them. */
final class ContainsChanged implements SchemaRule {

  @Override
  public RuleId id() {
    return new RuleId("contains-changed");
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    return new KeywordChanges(
            this, "keep what the array had to hold, or add a new property beside it")
        .of(pair, "contains", "minContains", "maxContains");
  }
}
