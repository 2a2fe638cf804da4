package io.messagecontract.compare;

import io.messagecontract.contract.Contract;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.Verdict;
import io.messagecontract.usage.FieldUsage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A contract, compared with all that it was before.
 *
 * <p>The newest baseline is held against every guarantee, the older ones against those that are
 * given to all ({@link Guarantee#isTransitive()}).
 *
 * <pre>{@code
 * History history = new History(List.of(first, second), now);
 * List<Finding> findings = history.findings(policy);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class History {

  private static final Comparator<Finding> GRAVITY =
      Comparator.comparing(History::verdict)
          .thenComparing(Finding::severity, Comparator.reverseOrder());

  private final List<Contract> older;
  private final Contract after;
  private final Comparison newest;

  /**
   * Compares with the newest baseline; the others are looked at when they are asked for.
   *
   * @param baselines oldest first, at least one
   * @param after the contract as it is
   */
  public History(List<Contract> baselines, Contract after) {
    if (baselines.isEmpty()) {
      throw new IllegalArgumentException("nothing to compare with");
    }
    int last = baselines.size() - 1;
    this.older = List.copyOf(baselines.subList(0, last));
    this.after = after;
    this.newest = new ContractComparator().compare(baselines.get(last), after);
  }

  /** Returns the comparison with the newest baseline. */
  public Comparison newest() {
    return newest;
  }

  /** Tells whether there are older baselines that a policy gives no guarantee to. */
  public boolean leavesOut(CompatibilityPolicy policy) {
    return !older.isEmpty() && transitive(policy).isEmpty();
  }

  /**
   * Returns what the changes mean under a policy, sorted. A change that several baselines show is
   * one finding: the gravest, and of equally grave ones that of the newest baseline.
   */
  public List<Finding> findings(CompatibilityPolicy policy) {
    return findings(policy, FieldUsage.UNKNOWN);
  }

  /**
   * Returns what the changes mean under a policy, as {@link #findings(CompatibilityPolicy)} does,
   * and whom they concern.
   */
  public List<Finding> findings(CompatibilityPolicy policy, FieldUsage usage) {
    Map<String, List<Finding>> changes = byChange(newest.findings(policy, usage));
    if (!leavesOut(policy)) {
      CompatibilityPolicy forAll = policy.guarantees(transitive(policy));
      for (int i = older.size() - 1; i >= 0; i--) {
        Comparison comparison = new ContractComparator().compare(older.get(i), after);
        byChange(comparison.findings(forAll, usage))
            .forEach((change, found) -> changes.merge(change, found, History::gravest));
      }
    }
    return changes.values().stream().flatMap(Collection::stream).sorted().toList();
  }

  private static Set<Guarantee> transitive(CompatibilityPolicy policy) {
    return policy.guarantees().stream()
        .filter(Guarantee::isTransitive)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, List<Finding>> byChange(List<Finding> findings) {
    Map<String, List<Finding>> changes = new LinkedHashMap<>();
    for (Finding finding : findings) {
      String change =
          finding
              .proof()
              .map(Proof::fingerprint)
              .orElseGet(() -> finding.rule() + " " + finding.location());
      changes.computeIfAbsent(change, key -> new ArrayList<>()).add(finding);
    }
    return changes;
  }

  private static List<Finding> gravest(List<Finding> newer, List<Finding> older) {
    Finding known = newer.stream().max(GRAVITY).orElseThrow();
    Finding other = older.stream().max(GRAVITY).orElseThrow();
    return GRAVITY.compare(other, known) > 0 ? older : newer;
  }

  private static Verdict verdict(Finding finding) {
    return finding.proof().map(Proof::verdict).orElse(Verdict.COMPATIBLE);
  }
}
