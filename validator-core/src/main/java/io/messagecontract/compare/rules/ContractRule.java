package io.messagecontract.compare.rules;

import io.messagecontract.finding.RuleId;
import java.util.List;

/** Finds one kind of change between the channels and messages of two contracts. */
public interface ContractRule {

  /** Returns the rule's name. */
  RuleId id();

  /** Returns the changes of this kind. */
  List<ContractChange> changes(ContractPair pair);
}
