package io.messagecontract.accept;

import io.messagecontract.finding.Finding;
import java.util.List;

/**
 * What came of reading a file of accepted changes.
 *
 * @param ledger the entries that could be understood; to be used only if nothing is wrong
 * @param findings everything that is wrong with the file, sorted; each is an error
 * @since 0.1.0
 */
public record LedgerResult(Ledger ledger, List<Finding> findings) {

  /** Sorts the findings. */
  public LedgerResult {
    findings = findings.stream().sorted().toList();
  }

  /** Tells whether nothing is wrong. */
  public boolean isSound() {
    return findings.isEmpty();
  }
}
