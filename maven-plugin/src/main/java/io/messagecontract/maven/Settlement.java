package io.messagecontract.maven;

import io.messagecontract.accept.Ledger;
import io.messagecontract.accept.LedgerText;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.Severity;
import io.messagecontract.text.Visible;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * What changes mean to a build: which of them somebody lives with.
 *
 * @param file the file of accepted changes
 * @param ledger what it says
 * @param failOn the least severity that fails the build
 * @param today the day that entries are held against
 */
record Settlement(LedgerFile file, Ledger ledger, Severity failOn, LocalDate today) {

  static Settlement of(LedgerFile file, Severity failOn, LocalDate today)
      throws MojoExecutionException {
    return new Settlement(file, file.read(), failOn, today);
  }

  /** Returns the changes as the file leaves them, and what is wrong with its entries. */
  List<Finding> settle(List<Finding> changes) {
    return ledger.applyTo(changes, failOn, today);
  }

  /** Returns the changes that fail the build, and of which the file says nothing. */
  List<Finding> open(List<Finding> settled) {
    return settled.stream()
        .filter(finding -> finding.severity().compareTo(failOn) <= 0)
        .filter(finding -> finding.proof().isPresent() && !isAccepted(finding))
        .filter(finding -> ledger.entry(fingerprint(finding)).isEmpty())
        .toList();
  }

  static boolean isAccepted(Finding finding) {
    return finding.proof().flatMap(Proof::acceptance).isPresent();
  }

  static String fingerprint(Finding finding) {
    return finding.proof().map(Proof::fingerprint).orElse("");
  }

  /**
   * Returns how to live with what fails the build; empty if nothing does.
   *
   * <p>No line begins with a text from a contract, so that all can be printed at once, ready to be
   * copied.
   */
  String advice(List<Finding> settled) {
    List<Finding> open = open(settled);
    if (open.isEmpty()) {
      return "";
    }
    return "To live with what breaks, add to "
        + Visible.text(file.name())
        + ", with the parts in <> filled in:\n\n"
        + (ledger.entries().isEmpty() ? "accepted:\n" : "")
        + LedgerText.template(open)
        + "\nor let it be written:"
        + " mvn message-contract:accept -Dmessage-contract.reason=... -Dmessage-contract.owner=..."
        + " -Dmessage-contract.fingerprint="
        + open.stream().map(Settlement::fingerprint).distinct().collect(Collectors.joining(","))
        + '\n';
  }
}
