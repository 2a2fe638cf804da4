package io.messagecontract.compare.rules.schema;

import io.messagecontract.finding.RuleId;
import java.util.List;

/** What a text holds is something else. */
final class ContentChanged implements SchemaRule {

  @Override
  public RuleId id() {
    return new RuleId("content-changed");
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    return new KeywordChanges(this, "keep the content, or add a new property beside it")
        .of(pair, "contentEncoding", "contentMediaType", "contentSchema").stream()
            .map(change -> change.note("what a text holds is a note, which no reader enforces"))
            .toList();
  }
}
