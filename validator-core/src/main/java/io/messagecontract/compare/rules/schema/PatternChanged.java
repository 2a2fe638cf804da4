package io.messagecontract.compare.rules.schema;

import io.messagecontract.finding.RuleId;
import java.util.List;

/** A text has to match another pattern. */
final class PatternChanged implements SchemaRule {

  @Override
  public RuleId id() {
    return new RuleId("pattern-changed");
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    return new KeywordChanges(this, "keep the pattern, or add a new property beside it")
        .of(pair, "pattern");
  }
}
