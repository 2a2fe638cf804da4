package io.messagecontract.compare.rules.schema;

import io.messagecontract.finding.RuleId;
import io.messagecontract.inclusion.Focus;
import java.util.List;

/**
 * A property is there under a name that differs in case, in how words are joined, or by a letter.
 */
final class PropertyRenamed implements SchemaRule {

  private static final RuleId ID = new RuleId("property-renamed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    return Renames.of(pair).entrySet().stream()
        .map(rename -> change(pair, rename.getKey(), rename.getValue()))
        .toList();
  }

  private Change change(SchemaPair pair, String was, String is) {
    return Change.of(
            this,
            pair,
            was + " to " + is,
            pair.name(was) + " is called \"" + is + "\" now",
            "keep the name, or send both properties until every consumer knows the new one")
        .of(was, is)
        .said(
            Said.at(SchemaPair.documenting(pair.was(), was)),
            Said.at(SchemaPair.documenting(pair.is(), is)))
        .about(Focus.OBJECTS)
        .removing(new Surface(Focus.onObjectsWith(was), false));
  }
}
