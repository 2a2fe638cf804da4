package io.messagecontract.solver;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.UndecidedException;
import java.util.List;
import java.util.function.Predicate;

/** Goes through the choices of a branch, the one with the fewest alternatives first. */
final class Search {

  private final Solver solver;

  Search(Solver solver) {
    this.solver = solver;
  }

  Outcome in(Branch branch, Predicate<JsonNode> confirmed) {
    solver.budget().spend(1 + branch.choices().size() + branch.size() / 16);
    if (!branch.isClosed()) {
      new Propagation(solver, branch).run();
    }
    if (branch.isClosed()) {
      return new Outcome.None(Proof.of(branch.contradiction()));
    }
    if (branch.choices().isEmpty()) {
      return confirm(leaf(branch), confirmed);
    }
    List<Formula> choice = smallest(branch.choices());
    Attempts attempts = new Attempts();
    solver.budget().enter();
    try {
      for (Formula alternative : choice) {
        Branch next = branch.copy();
        next.choices().remove(choice);
        next.add(List.of(alternative));
        Outcome outcome = in(next, confirmed);
        if (outcome instanceof Outcome.Found) {
          return outcome;
        }
        attempts.note(outcome, p -> new Proof(List.of(alternative), "no value", List.of(p)));
      }
    } finally {
      solver.budget().leave();
    }
    return attempts.end("each alternative fails");
  }

  private static List<Formula> smallest(List<List<Formula>> choices) {
    List<Formula> smallest = choices.get(0);
    for (List<Formula> choice : choices) {
      if (choice.size() < smallest.size()) {
        smallest = choice;
      }
    }
    return smallest;
  }

  private Outcome leaf(Branch branch) {
    try {
      return switch (branch.kind()) {
        case NULL, BOOLEAN -> Constants.of(solver, branch);
        case STRING -> new Strings(solver, branch).solve();
        case INTEGER, FRACTION -> new Numbers(solver, branch).solve();
        case ARRAY -> new Arrays(solver, branch).solve();
        case OBJECT -> new Objects(solver, branch).solve();
      };
    } catch (UndecidedException e) {
      if (solver.budget().isSpent()) {
        throw e;
      }
      return new Outcome.Unknown(e.reason());
    }
  }

  private static Outcome confirm(Outcome outcome, Predicate<JsonNode> confirmed) {
    try {
      return outcome instanceof Outcome.Found found && !confirmed.test(found.value())
          ? Outcome.Unknown.REFUSED
          : outcome;
    } catch (UndecidedException e) {
      return new Outcome.Unknown(e.reason());
    }
  }
}
