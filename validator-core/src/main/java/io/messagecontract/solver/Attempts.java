package io.messagecontract.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Remembers, while alternatives are tried, why each has failed, or that one is not decided. */
final class Attempts {

  private final List<Proof> proofs = new ArrayList<>();
  private Optional<Outcome> unknown = Optional.empty();

  /** Notes an outcome that is no value. */
  void note(Outcome outcome) {
    note(outcome, proof -> proof);
  }

  /**
   * Notes an outcome that is no value.
   *
   * @param named says of a proof which alternative it is about
   */
  void note(Outcome outcome, UnaryOperator<Proof> named) {
    if (outcome instanceof Outcome.None none) {
      proofs.add(named.apply(none.proof()));
    } else if (outcome instanceof Outcome.Unknown && unknown.isEmpty()) {
      unknown = Optional.of(outcome);
    }
  }

  void note(String reason) {
    note(new Outcome.Unknown(reason));
  }

  List<Proof> proofs() {
    return proofs;
  }

  /** Returns what is known after the last alternative: that each has failed, or nothing. */
  Outcome end(String rule) {
    return unknownOr(new Outcome.None(Proof.of(rule, proofs)));
  }

  /** Returns what could not be decided; another outcome if everything was. */
  Outcome unknownOr(Outcome otherwise) {
    return unknown.orElse(otherwise);
  }
}
