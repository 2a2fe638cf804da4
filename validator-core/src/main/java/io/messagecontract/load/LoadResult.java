package io.messagecontract.load;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.InvalidContractException;
import io.messagecontract.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a document.
 *
 * @param readable the contract as far as it could be understood; to be trusted only if no finding
 *     is an error
 * @param findings everything that is to be said of the document, sorted
 * @since 0.1.0
 */
public record LoadResult(Optional<Contract> readable, List<Finding> findings) {

  /** Sorts the findings. */
  public LoadResult {
    findings = findings.isEmpty() ? List.of() : findings.stream().sorted().distinct().toList();
  }

  /** Tells whether the document keeps all that an error would say. */
  public boolean isSound() {
    boolean sound = readable.isPresent();
    for (Finding finding : findings) {
      sound &= !finding.isError();
    }
    return sound;
  }

  /**
   * Returns the contract.
   *
   * @throws InvalidContractException with all findings, warnings too, if one of them is an error
   */
  public Contract contract() {
    if (!isSound()) {
      throw new InvalidContractException(findings);
    }
    return readable.orElseThrow();
  }
}
