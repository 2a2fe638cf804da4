package io.messagecontract.contract;

import io.messagecontract.finding.Location;
import java.util.List;
import java.util.Optional;

/**
 * What stands for {@code {name}} in the address of a channel (AsyncAPI, Parameter Object).
 *
 * @param name its name in the address
 * @param values the values that it may have, in the order of the document; empty where it may have
 *     any
 * @param isLimitedOtherwise whether a schema of it says more than a list of values (AsyncAPI 2)
 * @param source where a message carries its value, if the document says so
 * @param location where the contract documents it; the channel where it does not
 * @since 0.1.0
 */
public record Parameter(
    String name,
    List<String> values,
    boolean isLimitedOtherwise,
    Optional<RuntimeExpression> source,
    Location location) {

  /** Copies the list. */
  public Parameter {
    values = List.copyOf(values);
  }

  /** Tells whether every value of the other one may stand for this one, too. */
  public boolean allowsAllOf(Parameter other) {
    return values.isEmpty() || (!other.values.isEmpty() && values.containsAll(other.values));
  }
}
