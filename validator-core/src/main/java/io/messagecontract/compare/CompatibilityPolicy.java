package io.messagecontract.compare;

import io.messagecontract.finding.RuleId;
import io.messagecontract.finding.Severity;
import java.util.Map;
import java.util.Set;

/**
 * By what a comparison is judged.
 *
 * @param guarantees what has to hold; empty for the default by direction: {@link Guarantee#FORWARD}
 *     and {@link Guarantee#SURFACE} for what the contract's application sends, {@link
 *     Guarantee#BACKWARD} for what it receives
 * @param contentModel what writers may add
 * @param severities the severity of a rule's findings, where it is not the default: ERROR for what
 *     breaks, WARNING for what is undecided
 * @since 0.1.0
 */
public record CompatibilityPolicy(
    Set<Guarantee> guarantees, ContentModel contentModel, Map<RuleId, Severity> severities) {

  /** Judges by direction, with closed writers. */
  public static final CompatibilityPolicy DEFAULT =
      new CompatibilityPolicy(Set.of(), ContentModel.CLOSED, Map.of());

  /** Copies the collections. */
  public CompatibilityPolicy {
    guarantees = Set.copyOf(guarantees);
    severities = Map.copyOf(severities);
  }
}
