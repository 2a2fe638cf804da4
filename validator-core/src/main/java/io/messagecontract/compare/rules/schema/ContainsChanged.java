package io.messagecontract.compare.rules.schema;

import io.messagecontract.document.Place;
import io.messagecontract.finding.RuleId;
import io.messagecontract.inclusion.Shape;
import java.util.ArrayList;
import java.util.List;

/** An array has to hold other items, or another number of them. */
final class ContainsChanged implements SchemaRule {

  private static final String CONTAINS = "contains";

  @Override
  public RuleId id() {
    return new RuleId("contains-changed");
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    KeywordChanges keywords =
        new KeywordChanges(
            this, "keep what the array had to hold, or add a new property beside it");
    boolean isOneSided =
        pair.was().values(CONTAINS).isEmpty() != pair.is().values(CONTAINS).isEmpty();
    return isOneSided
        ? keywords.of(pair, CONTAINS).stream()
            .map(
                change ->
                    change.said(
                        counted(change.before(), pair.was()), counted(change.after(), pair.is())))
            .toList()
        : keywords.of(pair, CONTAINS, "minContains", "maxContains");
  }

  /** What comes or goes with its numbers would be something else without them. */
  private static Said counted(Said said, Shape shape) {
    List<Place> places = new ArrayList<>(said.places());
    places.addAll(shape.values("minContains"));
    places.addAll(shape.values("maxContains"));
    return new Said(said.shown(), places);
  }
}
