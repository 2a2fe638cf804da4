package io.messagecontract.accept;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The changes that a team lives with.
 *
 * <pre>{@code
 * Ledger ledger = LedgerReader.read("message-contract-accepted.yaml", bytes).ledger();
 * List<Finding> findings =
 *     ledger.applyTo(comparison.findings(policy), Severity.ERROR, LocalDate.of(2026, 11, 30));
 * }</pre>
 *
 * @param entries in the order of the file
 * @since 0.1.0
 */
public record Ledger(List<AcceptedChange> entries) {

  /** Nothing is accepted. */
  public static final Ledger EMPTY = new Ledger(List.of());

  /** Copies the list. */
  public Ledger {
    entries = List.copyOf(entries);
  }

  /** Returns the entry for a change, whether or not it still holds. */
  public Optional<AcceptedChange> entry(String fingerprint) {
    return entries.stream().filter(entry -> entry.fingerprint().equals(fingerprint)).findFirst();
  }

  /**
   * Returns the findings of a comparison, sorted: those that an entry accepts as such, and an error
   * for each entry that accepts nothing any more ({@code stale-acceptance}) or is over ({@code
   * expired-acceptance}). Verdicts stay as they are.
   *
   * @param failOn the least severity that fails the caller's build
   * @param today the day that entries are held against
   */
  public List<Finding> applyTo(List<Finding> findings, Severity failOn, LocalDate today) {
    List<Finding> applied = new ArrayList<>();
    List<AcceptedChange> holding = new ArrayList<>();
    for (AcceptedChange entry : entries) {
      Optional<Finding> complaint =
          EntryComplaint.of(entry, concerned(entry, findings), failOn, today);
      complaint.ifPresentOrElse(applied::add, () -> holding.add(entry));
    }
    for (Finding finding : findings) {
      applied.add(
          holding.stream()
              .filter(entry -> entry.concerns(finding))
              .findFirst()
              .map(entry -> finding.accepted(entry.acceptance()))
              .orElse(finding));
    }
    return applied.stream().sorted().toList();
  }

  private static List<Finding> concerned(AcceptedChange entry, List<Finding> findings) {
    return findings.stream().filter(entry::concerns).toList();
  }
}
