package io.messagecontract.normal;

import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.formula.UndecidedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ways in which a schema can have been applied to a value that it accepts: just one of the
 * conditions holds.
 */
record Outcomes(Map<Evaluated, Formula> conditions) {

  private static final int MOST = 256;

  /** The one way in which this much is evaluated. */
  static Outcomes always(Formulas formulas, Evaluated evaluated) {
    return new Outcomes(Map.of(evaluated, formulas.everything()));
  }

  /** Tells whether nothing is evaluated, whatever holds. */
  boolean areNothing() {
    return conditions.keySet().equals(Set.of(Evaluated.NOTHING));
  }

  /** Both apply. */
  Outcomes and(Outcomes other, Formulas formulas) {
    Map<Evaluated, List<Formula>> ways = new LinkedHashMap<>();
    conditions.forEach(
        (mine, here) ->
            other.conditions.forEach(
                (its, there) -> put(ways, mine.and(its), formulas.all(List.of(here, there)))));
    return of(ways, formulas);
  }

  /** These apply if a condition holds. */
  Outcomes given(Formula condition, Formulas formulas) {
    Map<Evaluated, Formula> given = new LinkedHashMap<>();
    conditions.forEach(
        (evaluated, when) -> given.put(evaluated, formulas.all(List.of(condition, when))));
    return new Outcomes(given);
  }

  /** One of these applies. */
  static Outcomes oneOf(List<Outcomes> some, Formulas formulas) {
    Map<Evaluated, List<Formula>> ways = new LinkedHashMap<>();
    some.forEach(
        outcomes -> outcomes.conditions.forEach((evaluated, when) -> put(ways, evaluated, when)));
    return of(ways, formulas);
  }

  private static void put(
      Map<Evaluated, List<Formula>> ways, Evaluated evaluated, Formula condition) {
    if (!condition.isFalse()) {
      ways.computeIfAbsent(evaluated, e -> new ArrayList<>()).add(condition);
    }
  }

  /** If there is one way only, its condition holds. */
  private static Outcomes of(Map<Evaluated, List<Formula>> ways, Formulas formulas) {
    if (ways.size() > MOST) {
      throw new UndecidedException("too many ways to evaluate properties or items");
    }
    Map<Evaluated, Formula> conditions = new LinkedHashMap<>();
    ways.forEach(
        (evaluated, when) ->
            conditions.put(
                evaluated, ways.size() == 1 ? formulas.everything() : formulas.any(when)));
    return new Outcomes(conditions);
  }
}
