package io.messagecontract.compare;

import io.messagecontract.compare.rules.contract.ContractPair;
import io.messagecontract.compare.rules.schema.Change;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Direction;
import io.messagecontract.contract.Message;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.Verdict;
import io.messagecontract.inclusion.Allowance;
import io.messagecontract.usage.FieldUsage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two contracts, compared: what changed is known, what it means depends on the policy.
 *
 * @since 0.1.0
 */
public final class Comparison {

  private final ContractPair pair;
  private final Sides sides;
  private final ContractComparison contracts;
  private final List<SchemaComparison> schemaComparisons;

  Comparison(ContractPair pair) {
    this.pair = pair;
    this.sides = Sides.of(pair.before(), pair.after());
    this.contracts = new ContractComparison(pair);
    this.schemaComparisons = SchemaComparison.of(pair);
  }

  /** Returns how many channels were looked at: those of either side. */
  public int channels() {
    return pair.channels().size();
  }

  /** Returns how many messages were looked at: those of either side. */
  public int messages() {
    return pair.channels().stream().mapToInt(channel -> channel.messages().size()).sum();
  }

  /** Returns what the changes mean under a policy, sorted; empty if nothing changed. */
  public List<Finding> findings(CompatibilityPolicy policy) {
    return findings(policy, FieldUsage.UNKNOWN);
  }

  /**
   * Returns what the changes mean under a policy, sorted, and whom they concern. The usage adds to
   * what findings say, and changes no answer.
   */
  public List<Finding> findings(CompatibilityPolicy policy, FieldUsage usage) {
    return findings(policy, usage, Allowance.ofComparison());
  }

  List<Finding> findings(CompatibilityPolicy policy, FieldUsage usage, Allowance allowance) {
    Verdicts verdicts = new Verdicts(sides, policy);
    List<Finding> findings =
        new ArrayList<>(contracts.findings(policy, verdicts, usage, allowance));
    for (Cause cause : causes(policy, allowance)) {
      findings.add(cause.finding(pair.before(), pair.after(), verdicts, usage));
    }
    findings.addAll(contracts.lastFindings(policy, verdicts, usage, allowance, findings));
    return findings.stream().sorted().toList();
  }

  /** Returns the worst verdict of some findings; {@link Verdict#COMPATIBLE} if there is none. */
  public static Verdict verdict(List<Finding> findings) {
    return findings.stream()
        .flatMap(finding -> finding.proof().stream())
        .map(Proof::verdict)
        .max(Comparator.naturalOrder())
        .orElse(Verdict.COMPATIBLE);
  }

  private List<Cause> causes(CompatibilityPolicy policy, Allowance allowance) {
    Map<String, Cause> causes = new LinkedHashMap<>();
    ContractSchemas before = new ContractSchemas(pair.before(), policy.formatModel());
    ContractSchemas after = new ContractSchemas(pair.after(), policy.formatModel());
    for (SchemaComparison comparison : schemaComparisons) {
      SchemaQuestions questions =
          new SchemaQuestions(comparison, before, after, policy.contentModel());
      SchemaJudge judge = new SchemaJudge(questions, comparison.changes(), sides, allowance);
      SchemaVerdicts.of(comparison, judge, promises(policy, comparison.messages()))
          .forEach(
              (change, found) ->
                  causes
                      .computeIfAbsent(
                          cause(comparison.part(), change), key -> new Cause(comparison.part()))
                      .add(change, comparison.carriers(), found));
    }
    return List.copyOf(causes.values());
  }

  /** What traits and targets make together stands at a place of its own, and on one line. */
  private String cause(Part part, Change change) {
    List<Place> before = change.before().places();
    List<Place> after = change.after().places();
    if (before.isEmpty() && after.isEmpty()) {
      return Cause.key(part, change);
    }
    String line =
        before.isEmpty() ? line(pair.after(), after.get(0)) : line(pair.before(), before.get(0));
    return String.join("\n", part.name(), change.rule().value(), line, change.detail());
  }

  private static String line(Contract contract, Place place) {
    return contract.locate(place.path(), place.pointer()).toString();
  }

  /** A contract that says of no message what is done with it is taken for what is sent. */
  static Set<Promise> promises(CompatibilityPolicy policy, List<Message> messages) {
    Set<Promise> promises = policy.promises();
    if (promises.isEmpty()) {
      boolean received =
          messages.stream().anyMatch(m -> m.directions().contains(Direction.RECEIVE));
      boolean sent =
          messages.isEmpty()
              || messages.stream()
                  .anyMatch(
                      m -> m.directions().isEmpty() || m.directions().contains(Direction.SEND));
      if (received) {
        promises.add(Promise.BACKWARD);
      }
      if (sent) {
        promises.addAll(EnumSet.of(Promise.FORWARD, Promise.SURFACE));
      }
    }
    return promises;
  }
}
