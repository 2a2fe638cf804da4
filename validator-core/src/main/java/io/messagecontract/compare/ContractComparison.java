package io.messagecontract.compare;

import io.messagecontract.compare.rules.contract.ContractChange;
import io.messagecontract.compare.rules.contract.ContractPair;
import io.messagecontract.compare.rules.contract.ContractRule;
import io.messagecontract.compare.rules.contract.ContractRules;
import io.messagecontract.compare.rules.contract.Effect;
import io.messagecontract.contract.MessageId;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.Verdict;
import io.messagecontract.inclusion.Allowance;
import io.messagecontract.usage.FieldUsage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What changed in channels and messages, apart from their schemas. */
final class ContractComparison {

  private final ContractPair pair;
  private final List<ContractChange> changes;
  private final List<ContractChange> last;

  ContractComparison(ContractPair pair) {
    this.pair = pair;
    this.changes = changes(pair, rule -> !rule.speaksLast());
    this.last = changes(pair, ContractRule::speaksLast);
  }

  private static List<ContractChange> changes(ContractPair pair, Predicate<ContractRule> some) {
    return ContractRules.ALL.stream()
        .filter(some)
        .flatMap(rule -> rule.changes(pair).stream())
        .toList();
  }

  List<Finding> findings(
      CompatibilityPolicy policy, Verdicts verdicts, FieldUsage usage, Allowance allowance) {
    return findings(changes, policy, verdicts, usage, allowance);
  }

  /** Returns what breaks a message for which nothing else is known to break. */
  List<Finding> lastFindings(
      CompatibilityPolicy policy,
      Verdicts verdicts,
      FieldUsage usage,
      Allowance allowance,
      List<Finding> others) {
    Set<String> broken =
        others.stream()
            .flatMap(finding -> finding.proof().stream())
            .filter(proof -> proof.verdict() == Verdict.BREAKING)
            .flatMap(proof -> proof.messages().stream())
            .collect(Collectors.toSet());
    List<ContractChange> open =
        last.stream()
            .filter(
                change ->
                    change.messages().stream().noneMatch(m -> broken.contains(m.id().toString())))
            .toList();
    return findings(open, policy, verdicts, usage, allowance).stream()
        .filter(
            finding ->
                finding.proof().map(Proof::verdict).filter(Verdict.BREAKING::equals).isPresent())
        .toList();
  }

  private List<Finding> findings(
      List<ContractChange> some,
      CompatibilityPolicy policy,
      Verdicts verdicts,
      FieldUsage usage,
      Allowance allowance) {
    if (some.isEmpty()) {
      return List.of();
    }
    ContractJudge judge = new ContractJudge(pair, policy.contentModel(), allowance);
    return some.stream().map(change -> finding(change, judge, policy, verdicts, usage)).toList();
  }

  private static Finding finding(
      ContractChange change,
      ContractJudge judge,
      CompatibilityPolicy policy,
      Verdicts verdicts,
      FieldUsage usage) {
    return verdicts.finding(
        new Verdicts.Subject(
            change.rule(),
            change.location(),
            change.baseline(),
            change.subject(),
            change.fact(),
            change.wayOut(),
            String.join("\n", change.rule().value(), change.subject(), change.fact()),
            change.messages().stream().map(m -> m.id().toString()).toList(),
            usage.readers(gone(change))),
        Comparison.promises(policy, change.messages()).stream()
            .map(promise -> judge.judge(change, promise))
            .toList());
  }

  /** A message without a place concerns all who read anything in it. */
  private static Map<MessageId, Set<String>> gone(ContractChange change) {
    Map<MessageId, Set<String>> places = new HashMap<>();
    if (change.effect().surface() instanceof Effect.Claim.Gone gone) {
      gone.messages().forEach(message -> places.put(message.id(), Set.of("")));
    }
    return places;
  }
}
