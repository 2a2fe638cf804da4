package io.messagecontract.compare.rules.schema;

import io.messagecontract.compare.rules.schema.Bound.Limit;
import io.messagecontract.finding.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A number, a length or a count is kept within narrower bounds. */
final class BoundTightened implements SchemaRule {

  static final RuleId ID = new RuleId("bound-tightened");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Optional<RuleId> mirror() {
    return Optional.of(BoundLoosened.ID);
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    List<Change> changes = new ArrayList<>();
    for (Bound bound : Bound.ALL) {
      Optional<Limit> was = bound.of(pair.was(), pair.is());
      Optional<Limit> is = bound.of(pair.is(), pair.was());
      if (bound.compare(is, was) > 0) {
        changes.add(change(pair, was, is));
      }
    }
    return changes;
  }

  private Change change(SchemaPair pair, Optional<Limit> was, Optional<Limit> is) {
    String before = was.map(Limit::toString).orElse("no bound");
    String now = is.map(Limit::toString).orElse("none");
    return Change.of(
            this,
            pair,
            before + " to " + now,
            pair.name() + " had " + before + " and has " + now + " now",
            "keep the bound until no message beyond it is in flight or in store")
        .said(
            Said.at(was.stream().map(Limit::place).toList(), pair.nearBefore()),
            Said.at(is.stream().map(Limit::place).toList(), pair.nearAfter()));
  }
}
