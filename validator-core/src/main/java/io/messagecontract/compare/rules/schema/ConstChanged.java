package io.messagecontract.compare.rules.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.finding.RuleId;
import java.util.List;

/** The only value that is allowed is another one. */
final class ConstChanged implements SchemaRule {

  private static final RuleId ID = new RuleId("const-changed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    if (!ListedValues.isOneForAnother(pair) || VersionDiscriminatorChanged.isOne(pair)) {
      return List.of();
    }
    JsonNode was = pair.was().values().orElseThrow().get(0);
    JsonNode is = pair.is().values().orElseThrow().get(0);
    return List.of(
        Change.of(
                this,
                pair,
                was + " to " + is,
                pair.name() + " was always " + was + " and is always " + is + " now",
                "allow both values until every consumer knows the new one")
            .said(
                Said.at(ListedValues.places(pair.was())), Said.at(ListedValues.places(pair.is()))));
  }
}
