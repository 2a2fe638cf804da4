package io.messagecontract.lint;

import io.messagecontract.contract.Contract;
import io.messagecontract.finding.Finding;
import java.util.stream.Stream;

/** One thing that can be wrong with a contract, however its document is written. */
interface ContractRule {

  /** Returns the rule's stable name, which is also the name of its page. */
  String id();

  /** Returns a finding for every place that breaks the rule. */
  Stream<Finding> check(Contract contract);
}
