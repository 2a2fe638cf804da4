package io.messagecontract.contract;

import io.messagecontract.finding.Finding;
import io.messagecontract.text.Visible;
import java.util.List;

/**
 * Says what keeps a contract from being used: all of it, not only the first.
 *
 * @since 0.1.0
 */
public final class InvalidContractException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  /** Carries the given findings, of which at least one is an error. */
  public InvalidContractException(List<Finding> findings) {
    super(summary(findings));
    this.findings = findings.stream().sorted().toList();
  }

  /** Returns all findings, sorted. */
  public List<Finding> findings() {
    return findings;
  }

  private static String summary(List<Finding> findings) {
    Finding first = findings.stream().sorted().findFirst().orElseThrow();
    String more = findings.size() == 1 ? "" : " (and " + (findings.size() - 1) + " more)";
    return Visible.text(first.location() + ": " + first.message() + more);
  }
}
