package io.messagecontract.compare.rules;

import io.messagecontract.document.Place;
import io.messagecontract.finding.RuleId;
import io.messagecontract.inclusion.Focus;
import io.messagecontract.inclusion.ValuePath;
import java.util.Optional;

/**
 * A difference between two schemas, found and named, not judged.
 *
 * @param rule the rule that found it
 * @param path the value of the message that it is about
 * @param detail tells it from other changes of the same rule in the same place
 * @param cause the schema that was edited, by which the same change in several messages is known
 * @param before where the contract as it was says it
 * @param after where the contract as it is says it
 * @param fact what was and what is, as a sentence without a full stop
 * @param wayOut how to change it without breaking anybody
 * @param removesSurface whether something documented has gone
 * @param focus which values at the path have to do with it
 * @since 0.1.0
 */
public record Change(
    RuleId rule,
    ValuePath path,
    String detail,
    Optional<Place> cause,
    Optional<Place> before,
    Optional<Place> after,
    String fact,
    String wayOut,
    boolean removesSurface,
    Focus focus) {}
