package io.messagecontract.validate;

import io.messagecontract.contract.Message;
import io.messagecontract.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * The verdict on one message.
 *
 * @param message which message of the contract it is; empty where that cannot be told
 * @param findings everything that was found, sorted
 * @since 0.1.0
 */
public record ValidationResult(Optional<Message> message, List<Finding> findings) {

  /** Sorts the findings. */
  public ValidationResult {
    findings =
        areSorted(findings)
            ? List.copyOf(findings)
            : findings.stream().sorted().distinct().toList();
  }

  /** What stands before all that follows does not stand there twice. */
  private static boolean areSorted(List<Finding> findings) {
    for (int i = 1; i < findings.size(); i++) {
      if (findings.get(i - 1).compareTo(findings.get(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether the message keeps the contract: no finding is an error. */
  public boolean isValid() {
    for (Finding finding : findings) {
      if (finding.isError()) {
        return false;
      }
    }
    return true;
  }
}
