package io.messagecontract.compare.rules.contract;

import io.messagecontract.compare.rules.Rule;
import java.util.List;

/** Finds one kind of change between the channels and messages of two contracts. */
public interface ContractRule extends Rule {

  /** Returns the changes of this kind. */
  List<ContractChange> changes(ContractPair pair);

  /** Tells whether a change counts only where nothing else breaks for its messages. */
  default boolean speaksLast() {
    return false;
  }
}
