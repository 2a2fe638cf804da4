package io.messagecontract.solver;

import io.messagecontract.formula.UndecidedException;

/**
 * Bounds the work for one question, in steps and not in seconds: the answer is the same on every
 * machine.
 */
final class Budget {

  static final String SPENT = "more steps than the budget";

  /** Java's stack bears more, also on a thread with half a megabyte. */
  private static final int DEEPEST = 200;

  private final int steps;
  private int taken;
  private long noted;
  private int depth;

  Budget(int steps) {
    this.steps = steps;
  }

  void spend(int some) {
    taken += some;
    if (taken > steps) {
      throw new UndecidedException(SPENT);
    }
  }

  /** Counts what has a bound of its own. */
  void note(int some) {
    noted += some;
  }

  long all() {
    return taken + noted;
  }

  boolean isSpent() {
    return taken > steps;
  }

  void enter() {
    spend(1);
    if (depth >= DEEPEST) {
      throw new UndecidedException("nested too deep");
    }
    depth++;
  }

  void leave() {
    depth--;
  }
}
