package io.messagecontract.compare.rules.schema;

import io.messagecontract.finding.RuleId;
import java.util.List;

/** What has to be there beside a property is something else. */
final class DependencyChanged implements SchemaRule {

  @Override
  public RuleId id() {
    return new RuleId("dependency-changed");
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    return new KeywordChanges(
            this, "keep what was asked, until every message in flight and in store has it")
        .of(pair, "dependencies", "dependentRequired", "dependentSchemas");
  }
}
