package io.messagecontract.compare.rules;

import io.messagecontract.document.Place;
import io.messagecontract.finding.RuleId;
import java.util.List;
import java.util.Optional;

/** Finds one kind of change between two schemas of the same value. */
public interface SchemaRule {

  /** Returns the rule's name. */
  RuleId id();

  /** Returns the changes of this kind at this very value, not below it. */
  List<Change> changes(SchemaPair pair);

  /** Returns the first of some places, which stands for all of them in a report. */
  static Optional<Place> first(List<Place> places) {
    return places.stream().findFirst();
  }
}
