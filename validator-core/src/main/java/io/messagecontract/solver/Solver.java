package io.messagecontract.solver;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.formula.Evaluator;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.formula.Kind;
import io.messagecontract.formula.UndecidedException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Looks for a value that is in all of some sets.
 *
 * @since 0.1.0
 */
public final class Solver {

  private final Formulas formulas;
  private final Evaluator evaluator;
  private final Patterns patterns;
  private final Budget budget;
  private final Questions questions = new Questions();
  private final Search search;

  /**
   * Answers questions about the formulas of one maker.
   *
   * @param patterns what the evaluator knows of patterns
   * @param steps how much work may be done for all questions together
   */
  public Solver(Formulas formulas, Evaluator evaluator, Patterns patterns, int steps) {
    this.formulas = formulas;
    this.evaluator = evaluator;
    this.patterns = patterns;
    this.budget = new Budget(steps);
    this.search = new Search(this);
  }

  /**
   * Looks for a value that is in all of these sets.
   *
   * @param confirmed has the last word on a value; where it refuses one, another is looked for
   */
  public Outcome find(Collection<Formula> sets, Predicate<JsonNode> confirmed) {
    try {
      return ofAnyKind(question(sets), confirmed);
    } catch (UndecidedException e) {
      return new Outcome.Unknown(e.reason());
    }
  }

  /** Returns how much work was done, but for the reading of patterns. */
  public long steps() {
    return budget.all();
  }

  Formulas formulas() {
    return formulas;
  }

  Evaluator evaluator() {
    return evaluator;
  }

  Patterns patterns() {
    return patterns;
  }

  Budget budget() {
    return budget;
  }

  /** Looks for a part of a value; what was asked before is not asked again. */
  Outcome solve(Collection<Formula> sets) {
    List<Formula> question = question(sets);
    if (question.stream().anyMatch(Formula::isFalse)) {
      return new Outcome.None(new Proof(question, "nothing is accepted", List.of()));
    }
    Optional<Outcome> known = questions.answer(question);
    if (known.isPresent()) {
      return known.get();
    }
    budget.enter();
    Questions.Opened opened = questions.open(question);
    Outcome outcome;
    try {
      outcome = ofAnyKind(question, value -> true);
    } catch (UndecidedException e) {
      if (budget.isSpent()) {
        questions.abandon(opened);
        throw e;
      }
      outcome = new Outcome.Unknown(e.reason());
    } finally {
      budget.leave();
    }
    questions.close(opened, outcome);
    return outcome;
  }

  /** Tells whether a set certainly has no value, whatever becomes of the questions still open. */
  boolean isCertainlyEmpty(Collection<Formula> sets) {
    int before = questions.watch();
    boolean none = false;
    boolean certain = false;
    try {
      none = solve(sets) instanceof Outcome.None;
    } finally {
      certain = questions.unwatch(before);
    }
    return certain && none;
  }

  private static List<Formula> question(Collection<Formula> sets) {
    TreeSet<Formula> question = new TreeSet<>(sets);
    question.removeIf(Formula::isTrue);
    return List.copyOf(question);
  }

  private Outcome ofAnyKind(List<Formula> question, Predicate<JsonNode> confirmed) {
    Attempts attempts = new Attempts();
    for (Kind kind : Kind.values()) {
      Branch branch = new Branch(formulas, kind);
      branch.add(question);
      Outcome outcome = search.in(branch, value -> isIn(question, value) && confirmed.test(value));
      if (outcome instanceof Outcome.Found) {
        return outcome;
      }
      if (!branch.isOfOtherKinds()) {
        attempts.note(outcome, proof -> proof.of(kind));
      }
    }
    return attempts.unknownOr(new Outcome.None(Proof.ofKinds(question, attempts.proofs())));
  }

  /** What was put together from parts is looked at as a whole. */
  private boolean isIn(List<Formula> question, JsonNode value) {
    return question.stream().allMatch(formula -> evaluator.holds(formula, value));
  }
}
