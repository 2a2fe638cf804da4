package io.messagecontract.compare.rules.schema;

import io.messagecontract.document.Place;
import io.messagecontract.finding.RuleId;
import java.util.List;

/** Of the branches of a union one had to match, and exactly one has to now, or the reverse. */
final class UnionKindChanged implements SchemaRule {

  @Override
  public RuleId id() {
    return new RuleId("union-kind-changed");
  }

  @Override
  public boolean looksAtBranches() {
    return true;
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    return pair.union().stream()
        .filter(union -> !union.replacesSchema())
        .flatMap(
            union ->
                union.keywordBefore().stream()
                    .flatMap(
                        was ->
                            union.keywordAfter().stream()
                                .filter(is -> !is.key().equals(was.key()))
                                .map(is -> change(pair, was, is))))
        .toList();
  }

  private Change change(SchemaPair pair, Place was, Place is) {
    return Change.of(
            this,
            pair,
            was.key() + " to " + is.key(),
            pair.name() + " was " + was.key() + " and is " + is.key() + " of its branches now",
            "keep " + was.key())
        .said(Said.at(List.of(was)), Said.at(List.of(is)));
  }
}
