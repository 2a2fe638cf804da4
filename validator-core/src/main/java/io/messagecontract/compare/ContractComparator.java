package io.messagecontract.compare;

import io.messagecontract.compare.rules.ContractPair;
import io.messagecontract.compare.rules.Rules;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.InvalidContractException;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.RuleId;
import io.messagecontract.validate.SchemaSoundness;
import java.util.ArrayList;
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

  /**
   * Compares a contract with what it was before.
   *
   * @throws InvalidContractException if a schema of either is not sound
   */
  public Comparison compare(Contract before, Contract after) {
    List<Finding> unsound = new ArrayList<>(SchemaSoundness.findings(before));
    unsound.addAll(SchemaSoundness.findings(after));
    if (!unsound.isEmpty()) {
      throw new InvalidContractException(unsound);
    }
    return new Comparison(ContractPair.of(before, after));
  }

  /** Returns the names of all rules that a comparison can speak by. */
  public static List<RuleId> rules() {
    return Rules.ids();
  }
}
