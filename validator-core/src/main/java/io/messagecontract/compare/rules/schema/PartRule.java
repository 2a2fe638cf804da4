package io.messagecontract.compare.rules.schema;

import io.messagecontract.compare.rules.Rule;
import io.messagecontract.document.Place;
import io.messagecontract.finding.RuleId;
import java.util.Optional;

/** Finds that a part of a message, such as its headers, is described on one side only. */
public interface PartRule extends Rule {

  /** Returns the change, if it is of this kind. */
  Optional<Change> change(String part, Optional<Place> before, Optional<Place> after);

  /** Names a rule by the part that it is about. */
  static RuleId id(String part, String what) {
    return new RuleId(part + '-' + what);
  }
}
