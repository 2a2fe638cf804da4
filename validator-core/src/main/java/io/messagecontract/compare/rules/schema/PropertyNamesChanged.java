package io.messagecontract.compare.rules.schema;

import io.messagecontract.finding.RuleId;
import java.util.List;

/** The names of properties have to be others. */
final class PropertyNamesChanged implements SchemaRule {

  @Override
  public RuleId id() {
    return new RuleId("property-names-changed");
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    return new KeywordChanges(this, "keep the names that were allowed").of(pair, "propertyNames");
  }
}
