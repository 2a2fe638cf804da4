package io.messagecontract.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.MinimizationOperations;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.apache.lucene.util.automaton.Transition;

/** What is done with automata, all of them deterministic, within bounds. */
final class Automata {

  private static final int MOST_STATES = 100_000;
  private static final int MOST_TRANSITIONS = 1_000_000;
  private static final int MOST_TO_MINIMIZE = 2_000_000;
  private static final int MOST_TO_DETERMINIZE = 100_000;

  private Automata() {}

  static Automaton all() {
    Automaton automaton = new Automaton();
    automaton.createState();
    automaton.setAccept(0, true);
    automaton.addTransition(0, 0, 0, Character.MAX_CODE_POINT);
    automaton.finishState();
    return automaton;
  }

  /** Returns the smallest automaton for the same; a small enough one, where that takes long. */
  static Automaton reduced(Automaton automaton) {
    Automaton live = Operations.removeDeadStates(automaton);
    long size = (long) live.getNumStates() * live.getStartPoints().length;
    return size > MOST_TO_MINIMIZE
        ? live
        : MinimizationOperations.minimize(live, MOST_TO_DETERMINIZE);
  }

  static Automaton not(Automaton automaton) throws LanguageException {
    try {
      return Operations.complement(automaton, MOST_TO_DETERMINIZE);
    } catch (TooComplexToDeterminizeException e) {
      throw LanguageException.tooLarge("what a pattern leaves out takes too many states");
    }
  }

  /** Lucene's own intersection has no bound. */
  static Automaton both(Automaton one, Automaton other) throws LanguageException {
    Transition[][] left = one.getSortedTransitions();
    Transition[][] right = other.getSortedTransitions();
    Automaton product = new Automaton();
    if (left.length == 0 || right.length == 0) {
      return product;
    }
    Map<Long, Integer> numbers = new HashMap<>();
    List<Long> pairs = new ArrayList<>(List.of(0L));
    numbers.put(0L, product.createState());
    for (int i = 0; i < pairs.size(); i++) {
      int first = (int) (pairs.get(i) >> 32);
      int second = pairs.get(i).intValue();
      product.setAccept(i, one.isAccept(first) && other.isAccept(second));
      int at = 0;
      for (Transition step : left[first]) {
        while (at < right[second].length && right[second][at].max < step.min) {
          at++;
        }
        for (int j = at; j < right[second].length && right[second][j].min <= step.max; j++) {
          Transition match = right[second][j];
          long pair = ((long) step.dest << 32) | match.dest;
          Integer target = numbers.putIfAbsent(pair, pairs.size());
          if (target == null) {
            target = product.createState();
            pairs.add(pair);
          }
          product.addTransition(
              i, target, Math.max(step.min, match.min), Math.min(step.max, match.max));
        }
      }
      if (pairs.size() > MOST_STATES || product.getNumTransitions() > MOST_TRANSITIONS) {
        throw LanguageException.tooLarge("what two patterns share takes too many states");
      }
    }
    product.finishState();
    return reduced(product);
  }
}
