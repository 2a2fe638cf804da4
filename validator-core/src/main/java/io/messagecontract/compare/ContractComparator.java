package io.messagecontract.compare;

import io.messagecontract.compare.rules.contract.ContractPair;
import io.messagecontract.contract.Contract;
import io.messagecontract.finding.RuleId;
import java.util.List;

/**
 * Compares contracts.
 *
 * <pre>{@code
 * Comparison comparison = new ContractComparator().compare(before, after);
 * List<Finding> findings = comparison.findings(CompatibilityPolicy.DEFAULT);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ContractComparator {

  /** Compares a contract with what it was before. */
  public Comparison compare(Contract before, Contract after) {
    return new Comparison(ContractPair.of(before, after));
  }

  /** Returns the names of all rules that a comparison can speak by. */
  public static List<RuleId> rules() {
    return Rules.ids();
  }
}
