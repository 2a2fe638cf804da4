package io.messagecontract.solver;

import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Term;
import io.messagecontract.formula.UndecidedException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks, for a statement about a property, whether the properties known so far decide it. */
final class Members {

  private final Solver solver;
  private final boolean deep;
  private final ObjectFacts facts;
  private final Map<Formula, Status> known = new HashMap<>();

  Members(Solver solver, Branch branch, boolean deep) {
    this.solver = solver;
    this.deep = deep;
    this.facts = deep ? ObjectFacts.of(solver, branch.atoms()) : ObjectFacts.none(solver);
  }

  /** Returns what was found out about a formula since the branch has changed last. */
  @Nullable Status known(Formula formula) {
    return known.get(formula);
  }

  Status keep(Formula formula, Status status) {
    known.put(formula, status);
    return status;
  }

  Status of(Term term) {
    if (!deep) {
      return Status.OPEN;
    }
    try {
      if (term instanceof Term.Has has) {
        return has(has.name());
      }
      return term instanceof Term.Property property
          ? property(property.name(), property.value())
          : Status.OPEN;
    } catch (UndecidedException e) {
      solver.budget().spend(0);
      return Status.OPEN;
    }
  }

  private Status has(String name) {
    if (facts.has().contains(name)) {
      return Status.YES;
    }
    return facts.lacks().contains(name) || solver.isCertainlyEmpty(facts.value(name))
        ? Status.NO
        : Status.OPEN;
  }

  private Status property(String name, Formula value) {
    if (facts.lacks().contains(name) || isEmptyWith(name, solver.formulas().not(value))) {
      return Status.YES;
    }
    return facts.has().contains(name) && isEmptyWith(name, value) ? Status.NO : Status.OPEN;
  }

  private boolean isEmptyWith(String name, Formula value) {
    Set<Formula> asked = new HashSet<>(facts.value(name));
    asked.add(value);
    return solver.isCertainlyEmpty(asked);
  }
}
