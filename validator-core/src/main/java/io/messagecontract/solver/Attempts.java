package io.messagecontract.solver;

import java.util.Optional;

/** Remembers, while alternatives are tried, that one of them could not be decided. */
final class Attempts {

  private Optional<Outcome> unknown = Optional.empty();

  /** Notes an outcome that is no value; returns whether the alternative certainly has none. */
  boolean note(Outcome outcome) {
    boolean isUnknown = outcome instanceof Outcome.Unknown;
    if (isUnknown && unknown.isEmpty()) {
      unknown = Optional.of(outcome);
    }
    return !isUnknown;
  }

  void note(String reason) {
    note(new Outcome.Unknown(reason));
  }

  /** Returns what is known after the last alternative. */
  Outcome end(Proof proof) {
    return unknown.orElseGet(() -> new Outcome.None(proof));
  }
}
