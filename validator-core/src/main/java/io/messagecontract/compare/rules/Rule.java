package io.messagecontract.compare.rules;

import io.messagecontract.finding.RuleId;
import java.util.Optional;

/** Finds one kind of change. */
public interface Rule {

  /** Returns the rule's name. */
  RuleId id();

  /**
   * Returns the rule that finds the same change where the sides are swapped, often itself; empty
   * where the reverse is nothing to tell, and then the rule says why.
   */
  default Optional<RuleId> mirror() {
    return Optional.of(id());
  }
}
