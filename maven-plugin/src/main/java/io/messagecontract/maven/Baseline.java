package io.messagecontract.maven;

import java.util.List;
import java.util.Optional;

/**
 * A contract as it was.
 *
 * @param source where it lies
 * @param notes what makes it doubtful
 * @param noteIfEqual what is to be said if the contract equals it, because that was to be expected
 */
record Baseline(ContractSource source, List<String> notes, Optional<String> noteIfEqual) {

  /** A baseline of which nothing is to be said. */
  Baseline(ContractSource source) {
    this(source, List.of(), Optional.empty());
  }
}
