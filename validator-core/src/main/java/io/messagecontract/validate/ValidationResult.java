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
    findings = findings.isEmpty() ? List.of() : findings.stream().sorted().distinct().toList();
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
