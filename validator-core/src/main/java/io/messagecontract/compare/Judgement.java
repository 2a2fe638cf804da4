package io.messagecontract.compare;

import io.messagecontract.finding.Verdict;
import io.messagecontract.finding.Witness;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a change means under one promise.
 *
 * @param promise the promise
 * @param verdict whether it holds
 * @param witness the message that shows that it does not
 * @param remark what has to be true of the other side for it to hold, or why nothing is known;
 *     empty if there is nothing to say
 */
record Judgement(
    Promise promise, Verdict verdict, Optional<Witness> witness, Optional<String> remark) {

  private static final Comparator<Judgement> GRAVITY =
      Comparator.comparing(Judgement::verdict)
          .thenComparing(judgement -> judgement.remark().isPresent())
          .thenComparing(Judgement::promise, Comparator.reverseOrder());

  static Judgement compatible(Promise promise) {
    return new Judgement(promise, Verdict.COMPATIBLE, Optional.empty(), Optional.empty());
  }

  static Judgement compatibleIf(String assumption, Promise promise) {
    return new Judgement(promise, Verdict.COMPATIBLE, Optional.empty(), Optional.of(assumption));
  }

  static Judgement undecided(Promise promise) {
    return new Judgement(promise, Verdict.UNDECIDED, Optional.empty(), Optional.empty());
  }

  static Judgement undecided(Promise promise, String reason) {
    return new Judgement(promise, Verdict.UNDECIDED, Optional.empty(), Optional.of(reason));
  }

  static Judgement breaking(Promise promise, String message, Sides sides) {
    Witness witness = new Witness(message, sides.writer(promise), sides.reader(promise));
    return new Judgement(promise, Verdict.BREAKING, Optional.of(witness), Optional.empty());
  }

  /** Returns the gravest of several, of which there is at least one. */
  static Judgement gravest(List<Judgement> judgements) {
    return judgements.stream().max(GRAVITY).orElseThrow();
  }

  boolean isGrave() {
    return verdict != Verdict.COMPATIBLE;
  }

  String consequence(Sides sides) {
    return switch (verdict) {
      case BREAKING -> sides.consequence(promise);
      case UNDECIDED ->
          "neither a proof nor a counter-example was found for "
              + promise
              + remark.map(reason -> ": " + reason).orElse("");
      case COMPATIBLE -> remark.orElse("nobody breaks");
    };
  }
}
