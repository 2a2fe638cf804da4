package io.messagecontract.compare.rules.schema;

import io.messagecontract.finding.RuleId;
import java.util.List;

/** A number has to be a multiple of another one. */
final class MultipleOfChanged implements SchemaRule {

  @Override
  public RuleId id() {
    return new RuleId("multiple-of-changed");
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    return new KeywordChanges(this, "keep the step, or add a new property beside it")
        .of(pair, "multipleOf");
  }
}
