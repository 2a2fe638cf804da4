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
 * @param isAssumed whether it holds only if the remark is true
 */
record Judgement(
    Promise promise,
    Verdict verdict,
    Optional<Witness> witness,
    Optional<String> remark,
    boolean isAssumed) {

  private static final Comparator<Judgement> GRAVITY =
      Comparator.comparing(Judgement::verdict)
          .thenComparing(Judgement::isAssumed)
          .thenComparing(Judgement::promise, Comparator.reverseOrder());

  static Judgement compatible(Promise promise) {
    return new Judgement(promise, Verdict.COMPATIBLE, Optional.empty(), Optional.empty(), false);
  }

  static Judgement compatibleIf(String assumption, Promise promise) {
    return new Judgement(
        promise, Verdict.COMPATIBLE, Optional.empty(), Optional.of(assumption), true);
  }

  static Judgement undecided(Promise promise, String reason) {
    return new Judgement(promise, Verdict.UNDECIDED, Optional.empty(), Optional.of(reason), false);
  }

  static Judgement breaking(Promise promise, String message, Sides sides) {
    Witness witness = new Witness(message, sides.writer(promise), sides.reader(promise));
    return new Judgement(promise, Verdict.BREAKING, Optional.of(witness), Optional.empty(), false);
  }

  /** The same, if nobody breaks, with the reason. */
  Judgement because(String reason) {
    return isGrave()
        ? this
        : new Judgement(promise, verdict, witness, Optional.of(reason), isAssumed);
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
      case COMPATIBLE ->
          isAssumed
              ? remark.orElseThrow()
              : "nobody breaks" + remark.map(reason -> ", since " + reason).orElse("");
    };
  }
}
