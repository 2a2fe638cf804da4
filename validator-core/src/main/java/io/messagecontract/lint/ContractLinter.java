package io.messagecontract.lint;

import io.messagecontract.contract.Contract;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.inclusion.Allowance;
import io.messagecontract.lint.rules.DocumentRules;
import io.messagecontract.load.LoadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether a contract is sound in itself.
 *
 * <pre>{@code
 * LoadResult read = ContractLoader.read(document, folder, LoadSettings.DEFAULT);
 * List<Finding> findings = ContractLinter.findings(read);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ContractLinter {

  static final List<ContractRule> RULES =
      List.of(
          new NoMessages(),
          new UncheckableMessage(),
          new InvalidExample(),
          new UnsatisfiableSchema(Allowance::ofRule),
          new AmbiguousMessages(Allowance::ofRule));

  /** While one of these is broken, messages cannot be held against their schemas. */
  private static final Set<String> SCHEMAS_FIRST =
      Set.of(
          "broken-reference",
          "reference-loop",
          "unknown-dialect",
          "invalid-schema",
          "invalid-pattern",
          "misplaced-keyword");

  private ContractLinter() {}

  /**
   * Returns everything that is to be said of a document and of the contract that it makes, sorted.
   * Of a document that is not sound, as much as could be understood is looked at.
   */
  public static List<Finding> findings(LoadResult read) {
    List<Finding> findings = new ArrayList<>(read.findings());
    Optional<Contract> contract = read.readable();
    if (contract.isPresent() && mayBeAsked(findings)) {
      for (ContractRule rule : RULES) {
        Location whole = contract.get().location();
        findings.addAll(DocumentRules.most(rule.id(), whole, rule.check(contract.get())));
      }
    }
    return SaidTwice.removed(findings).stream().sorted().distinct().toList();
  }

  private static boolean mayBeAsked(List<Finding> findings) {
    return findings.stream()
        .filter(Finding::isError)
        .noneMatch(finding -> SCHEMAS_FIRST.contains(finding.rule().value()));
  }
}
