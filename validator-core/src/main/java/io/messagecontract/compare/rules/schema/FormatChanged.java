package io.messagecontract.compare.rules.schema;

import io.messagecontract.finding.RuleId;
import java.util.List;

/** A text is said to have another format. */
final class FormatChanged implements SchemaRule {

  @Override
  public RuleId id() {
    return new RuleId("format-changed");
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    return new KeywordChanges(this, "keep the format, or add a new property beside it")
        .of(pair, "format").stream()
            .map(change -> change.note("formats are notes here, which no reader enforces"))
            .toList();
  }
}
