package io.messagecontract.solver;

import io.messagecontract.formula.Formula;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers that were given before, and questions that are being answered.
 *
 * <p>A value that contains itself does not exist: the smallest value of a set contains no other
 * value of that set. So a question that comes up again within itself is answered with "no value".
 * What rests on such an answer is known for good only when the question itself has found no value;
 * if it has found one, the answers that rested on it are forgotten.
 */
final class Questions {

  private static final int FREE = Integer.MAX_VALUE;

  private final Map<List<Formula>, Answer> known = new HashMap<>();
  private final Map<List<Formula>, Integer> asked = new HashMap<>();
  private final List<List<Formula>> provisional = new ArrayList<>();

  /** The first question being answered on which the answers given since last asked rest. */
  private int restsOn = FREE;

  /**
   * An answer.
   *
   * @param restsOn the outermost open question that was taken to have no value
   */
  private record Answer(Outcome outcome, int restsOn) {
    Answer restingOn(int other) {
      return new Answer(outcome, other);
    }
  }

  /** A question that has been opened. */
  record Opened(List<Formula> question, int level, int restsOn, int provisional) {}

  Optional<Outcome> answer(List<Formula> question) {
    Integer level = asked.get(question);
    if (level != null) {
      restsOn = Math.min(restsOn, level);
      return Optional.of(new Outcome.None(Proof.of("the smallest value does not contain another")));
    }
    Answer answer = known.get(question);
    if (answer == null) {
      return Optional.empty();
    }
    restsOn = Math.min(restsOn, answer.restsOn());
    return Optional.of(answer.outcome());
  }

  Opened open(List<Formula> question) {
    Opened opened = new Opened(question, asked.size(), restsOn, provisional.size());
    asked.put(question, opened.level());
    restsOn = FREE;
    return opened;
  }

  void close(Opened opened, Outcome outcome) {
    asked.remove(opened.question());
    List<List<Formula>> since = provisional.subList(opened.provisional(), provisional.size());
    int own = restsOn;
    if (outcome instanceof Outcome.Found) {
      own = FREE;
      since.forEach(known::remove);
      since.clear();
    } else if (!(outcome instanceof Outcome.None)) {
      // Not even the answer "unknown" is certain, but no better one is at hand.
      own = own >= opened.level() ? FREE : own;
      since.forEach(known::remove);
      since.clear();
    } else if (own >= opened.level()) {
      own = FREE;
      since.forEach(question -> known.computeIfPresent(question, (q, a) -> a.restingOn(FREE)));
      since.clear();
    } else {
      // What rested on this question rests now on what this one rests on.
      int outer = own;
      since.forEach(
          question ->
              known.computeIfPresent(
                  question, (q, a) -> a.restingOn(Math.min(a.restsOn(), outer))));
    }
    known.put(opened.question(), new Answer(outcome, own));
    if (own != FREE) {
      provisional.add(opened.question());
    }
    restsOn = Math.min(opened.restsOn(), own);
  }

  /** Gives a question up without an answer. */
  void abandon(Opened opened) {
    asked.remove(opened.question());
    List<List<Formula>> since = provisional.subList(opened.provisional(), provisional.size());
    since.forEach(known::remove);
    since.clear();
    restsOn = Math.min(opened.restsOn(), restsOn);
  }

  /** Starts to watch what the answers rest on; returns what has to be handed back. */
  int watch() {
    int before = restsOn;
    restsOn = FREE;
    return before;
  }

  /** Tells whether all answers since the watch are certain. */
  boolean unwatch(int before) {
    boolean certain = restsOn == FREE;
    restsOn = Math.min(before, restsOn);
    return certain;
  }
}
