package io.messagecontract.inclusion;

/**
 * Bounds what many questions may take together, in steps and not in seconds: formulas that are
 * asked for, what is left out of them, states of automata, and the steps of searches. A question
 * that has begun goes on to its end; those after it are undecided. Not for several threads at once.
 *
 * @since 0.1.0
 */
public final class Allowance {

  /** Why a question is undecided for which nothing was left. */
  public static final String SPENT = "more steps than the budget of all questions";

  private static final long COMPARISON = 50_000_000;
  private static final long RULE = 5_000_000;

  private long left;
  private boolean hasRefused;

  /** Allows so many steps. */
  public Allowance(long steps) {
    this.left = steps;
  }

  /** Allows what one comparison may take: some minutes, where real ones take seconds. */
  public static Allowance ofComparison() {
    return new Allowance(COMPARISON);
  }

  /** Allows what one rule that looks at a contract may take: some seconds. */
  public static Allowance ofRule() {
    return new Allowance(RULE);
  }

  /** Tells whether no further question is looked into. */
  public boolean isSpent() {
    return left <= 0;
  }

  /** Tells whether a question was asked that was not looked into. */
  public boolean hasRefused() {
    return hasRefused;
  }

  /** Tells whether a question is not looked into, and keeps that in mind. */
  boolean refuses() {
    hasRefused |= isSpent();
    return isSpent();
  }

  void spend(long steps) {
    left -= steps;
  }
}
