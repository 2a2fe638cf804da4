package io.messagecontract.compare.rules.schema;

import io.messagecontract.finding.RuleId;
import java.util.List;

/** What is forbidden is something else. */
final class NotChanged implements SchemaRule {

  @Override
  public RuleId id() {
    return new RuleId("not-changed");
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    return new KeywordChanges(this, "forbid nothing that may be in flight or in store")
        .of(pair, "not");
  }
}
