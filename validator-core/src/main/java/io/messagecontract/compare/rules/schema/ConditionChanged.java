package io.messagecontract.compare.rules.schema;

import io.messagecontract.finding.RuleId;
import java.util.List;

/** What holds under a condition is something else. */
final class ConditionChanged implements SchemaRule {

  @Override
  public RuleId id() {
    return new RuleId("condition-changed");
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    return new KeywordChanges(
            this, "keep the condition, or add a new property beside what it is about")
        .of(pair, "if", "then", "else");
  }
}
