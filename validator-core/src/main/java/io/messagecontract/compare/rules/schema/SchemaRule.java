package io.messagecontract.compare.rules.schema;

import io.messagecontract.compare.rules.Rule;
import java.util.List;

/** Finds one kind of change between two schemas of the same value. */
public interface SchemaRule extends Rule {

  /** Returns the changes of this kind at this very value, not below it. */
  List<Change> changes(SchemaPair pair);

  /** Tells whether it speaks where the types of both sides have nothing in common. */
  default boolean looksAtTypes() {
    return false;
  }

  /** Tells whether it looks at the branches of unions, and not at what stands beside them. */
  default boolean looksAtBranches() {
    return false;
  }
}
