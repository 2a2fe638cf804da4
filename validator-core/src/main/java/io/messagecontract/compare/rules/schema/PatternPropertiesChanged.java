package io.messagecontract.compare.rules.schema;

import io.messagecontract.finding.RuleId;
import java.util.List;

/** Properties whose names match a pattern are described in another way. */
final class PatternPropertiesChanged implements SchemaRule {

  @Override
  public RuleId id() {
    return new RuleId("pattern-properties-changed");
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    return new KeywordChanges(this, "keep what was said of these properties")
        .of(pair, "patternProperties");
  }
}
