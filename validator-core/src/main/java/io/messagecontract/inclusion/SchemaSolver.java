package io.messagecontract.inclusion;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.formula.Evaluator;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.formula.UndecidedException;
import io.messagecontract.solver.Outcome;
import io.messagecontract.solver.Patterns;
import io.messagecontract.solver.Solver;
import io.messagecontract.validate.SchemaValidator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks the solver about schemas, and makes what it finds small. */
final class SchemaSolver {

  /** Enough for the schemas of real contracts many times over, and a few seconds at the most. */
  private static final int STEPS = 300_000;

  private SchemaSolver() {}

  /**
   * Looks for a value that is in all of some sets.
   *
   * @param formulas makes the sets
   * @param schemas those that the sets are made from, one at least
   * @param sets makes the sets
   * @param confirmed the validator's word on a value
   */
  static Outcome find(
      Formulas formulas,
      List<SideSchema> schemas,
      Supplier<List<Formula>> sets,
      Predicate<JsonNode> confirmed) {
    Side side = schemas.get(0).side();
    Patterns patterns = new Patterns(SchemaValidator::matches);
    Evaluator evaluator =
        new Evaluator(
            formulas,
            patterns::matches,
            (format, text) -> side.validator().hasFormat(side.dialect(), format, text));
    try {
      List<Formula> asked = sets.get();
      Outcome outcome = new Solver(formulas, evaluator, patterns, STEPS).find(asked, confirmed);
      return outcome instanceof Outcome.Found found
          ? new Outcome.Found(
              Shrinking.of(
                  found.value(), value -> isIn(asked, value, evaluator) && confirmed.test(value)))
          : outcome;
    } catch (UndecidedException e) {
      return new Outcome.Unknown(e.reason());
    } catch (UnsupportedOperationException e) {
      return new Outcome.Unknown("a pattern that the validator cannot follow");
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Unknown("unexpected " + e.getClass().getSimpleName());
    }
  }

  private static boolean isIn(List<Formula> sets, JsonNode value, Evaluator evaluator) {
    try {
      return sets.stream().allMatch(set -> evaluator.holds(set, value));
    } catch (UndecidedException e) {
      return false;
    }
  }
}
