package io.messagecontract.compare;

import io.messagecontract.finding.RuleId;
import io.messagecontract.finding.Severity;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * By what a comparison is judged.
 *
 * <pre>{@code
 * CompatibilityPolicy.DEFAULT.guarantees(Set.of(Guarantee.FULL_TRANSITIVE));
 * }</pre>
 *
 * @param guarantees what has to hold; empty for the default by direction: {@link Guarantee#FORWARD}
 *     and {@link Guarantee#SURFACE} for what the contract's application sends, {@link
 *     Guarantee#BACKWARD} for what it receives
 * @param contentModel what writers may add
 * @param formatModel what {@code format} means to readers
 * @param severities the severity of a rule's findings, where it is not the default: ERROR for what
 *     breaks, WARNING for what is undecided
 * @since 0.1.0
 */
public record CompatibilityPolicy(
    Set<Guarantee> guarantees,
    ContentModel contentModel,
    FormatModel formatModel,
    Map<RuleId, Severity> severities) {

  /** Judges by direction, with closed writers and formats that are notes. */
  public static final CompatibilityPolicy DEFAULT =
      new CompatibilityPolicy(Set.of(), ContentModel.CLOSED, FormatModel.ANNOTATION, Map.of());

  /** Copies the collections. */
  public CompatibilityPolicy {
    guarantees = Set.copyOf(guarantees);
    severities = Map.copyOf(severities);
  }

  /** The same policy with other guarantees; none for the default by direction. */
  public CompatibilityPolicy guarantees(Collection<Guarantee> given) {
    return new CompatibilityPolicy(Set.copyOf(given), contentModel, formatModel, severities);
  }

  /** The same policy with another content model. */
  public CompatibilityPolicy contentModel(ContentModel model) {
    return new CompatibilityPolicy(guarantees, model, formatModel, severities);
  }

  /** The same policy with another meaning of {@code format}. */
  public CompatibilityPolicy formatModel(FormatModel meaning) {
    return new CompatibilityPolicy(guarantees, contentModel, meaning, severities);
  }

  /** The same policy with other severities. */
  public CompatibilityPolicy severities(Map<RuleId, Severity> byRule) {
    return new CompatibilityPolicy(guarantees, contentModel, formatModel, byRule);
  }

  Set<Promise> promises() {
    Set<Promise> promises = EnumSet.noneOf(Promise.class);
    guarantees.forEach(guarantee -> promises.addAll(guarantee.promises()));
    return promises;
  }
}
