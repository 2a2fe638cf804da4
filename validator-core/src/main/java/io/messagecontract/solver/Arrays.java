package io.messagecontract.solver;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.messagecontract.formula.Formula;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds an array of the least length that will do.
 *
 * <p>Behind the positions that something is said of, and the items that have to be there, all
 * others are alike: an array that is longer than both, and than it has to be, can lose one of them.
 * So only a few lengths have to be tried.
 */
final class Arrays {

  private static final int LONGEST = 10_000;
  private static final int LONGEST_WITH_DEMANDS = 300;

  private final Solver solver;
  private final ArrayFacts facts;

  Arrays(Solver solver, Branch branch) {
    this.solver = solver;
    this.facts = new ArrayFacts(solver.formulas(), branch.atoms());
  }

  Outcome solve() {
    if (facts.size().isEmpty()) {
      return new Outcome.None(Proof.of("the numbers of items exclude each other"));
    }
    Attempts attempts = new Attempts();
    long longest = Math.max(facts.size().least(), facts.distinctPositions());
    for (long n = facts.size().least(); n <= Math.min(longest, facts.size().most()); n++) {
      solver.budget().spend(1);
      Outcome outcome = ofLength(n);
      if (outcome instanceof Outcome.Found) {
        return outcome;
      }
      String length = "no array of " + n + " items";
      attempts.note(outcome, proof -> Proof.of(length, List.of(proof)));
    }
    return attempts.end("a longer array is possible only if one of these is");
  }

  private Outcome ofLength(long length) {
    int longest = facts.hasDemands() ? LONGEST_WITH_DEMANDS : LONGEST;
    if (length > longest) {
      return new Outcome.Unknown("too many items");
    }
    solver.budget().note((int) length);
    return new Demands(solver, facts, this::fill).meet(facts.first((int) length));
  }

  private Outcome fill(List<Set<Formula>> positions) {
    if (facts.isUnique()) {
      return new DistinctItems(solver).of(positions);
    }
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    Attempts attempts = new Attempts();
    for (Set<Formula> position : positions) {
      Outcome outcome = solver.solve(position);
      if (outcome instanceof Outcome.None none) {
        return new Outcome.None(
            Proof.of("no value for item " + positions.indexOf(position), List.of(none.proof())));
      }
      attempts.note(outcome);
      if (outcome instanceof Outcome.Found found) {
        array.add(found.value());
      }
    }
    return attempts.unknownOr(new Outcome.Found(array));
  }

  static Set<Formula> with(Set<Formula> position, Formula more) {
    Set<Formula> both = new LinkedHashSet<>(position);
    both.add(more);
    return both;
  }
}
