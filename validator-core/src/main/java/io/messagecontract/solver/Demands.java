package io.messagecontract.solver;

import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.formula.Term.Count;
import io.messagecontract.formula.Term.Items;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Distributes over the positions of an array what only some items have to be like. */
final class Demands {

  private final Solver solver;
  private final ArrayFacts facts;
  private final Function<List<Set<Formula>>, Outcome> fill;
  private final List<Demand> demands = new ArrayList<>();

  /**
   * So many positions of a range are like this.
   *
   * @param to outside
   */
  private record Demand(int from, int to, int number, Formula item) {}

  Demands(Solver solver, ArrayFacts facts, Function<List<Set<Formula>>, Outcome> fill) {
    this.solver = solver;
    this.facts = facts;
    this.fill = fill;
  }

  Outcome meet(List<Set<Formula>> positions) {
    Formulas formulas = solver.formulas();
    int size = positions.size();
    for (Count count : facts.counts()) {
      if (count.number() < 0 && !count.atLeast()) {
        return new Outcome.None(Proof.of("fewer than no items"));
      } else if (count.atLeast()) {
        demands.add(new Demand(0, size, count.number(), count.item()));
      } else if (count.number() < size && count.number() > 0) {
        demands.add(new Demand(0, size, size - count.number(), formulas.not(count.item())));
      }
    }
    for (Items some : facts.some()) {
      demands.add(new Demand(some.from(), Math.min(size, some.to()), 1, some.item()));
    }
    return meet(0, positions);
  }

  private Outcome meet(int index, List<Set<Formula>> positions) {
    solver.budget().enter();
    try {
      if (index == demands.size()) {
        return facts.isRepeated() ? repeat(positions) : fill.apply(positions);
      }
      Demand demand = demands.get(index);
      Map<Object, List<Integer>> groups = new LinkedHashMap<>();
      for (int i = demand.from(); i < demand.to(); i++) {
        groups.computeIfAbsent(likeness(index, i, positions), p -> new ArrayList<>()).add(i);
      }
      return choose(index, new ArrayList<>(groups.values()), demand.number(), positions);
    } finally {
      solver.budget().leave();
    }
  }

  /** What is said of a position, and which of the demands that follow concern it. */
  private Object likeness(int index, int position, List<Set<Formula>> positions) {
    List<Demand> following = new ArrayList<>(demands.subList(index + 1, demands.size()));
    following.removeIf(demand -> position < demand.from() || demand.to() <= position);
    return List.of(positions.get(position), following);
  }

  /** Positions of which the same is said are alike: only how many of them are taken matters. */
  private Outcome choose(
      int index, List<List<Integer>> groups, int missing, List<Set<Formula>> positions) {
    if (missing == 0) {
      return meet(index + 1, positions);
    }
    int possible = groups.stream().mapToInt(List::size).sum();
    if (possible < missing) {
      return new Outcome.None(Proof.of("too few items: " + demands.get(index).item()));
    }
    Formula item = demands.get(index).item();
    List<Integer> group = groups.get(0);
    List<List<Integer>> others = groups.subList(1, groups.size());
    Attempts attempts = new Attempts();
    Outcome one = solver.solve(Arrays.with(positions.get(group.get(0)), item));
    int most = Math.min(missing, group.size());
    if (one instanceof Outcome.None) {
      most = 0;
      attempts.note(one);
    }
    for (int taken = most; taken >= 0; taken--) {
      solver.budget().spend(1);
      List<Set<Formula>> next = new ArrayList<>(positions);
      for (int i : group.subList(0, taken)) {
        next.set(i, Arrays.with(positions.get(i), item));
      }
      Outcome outcome = choose(index, others, missing - taken, next);
      if (outcome instanceof Outcome.Found) {
        return outcome;
      }
      attempts.note(outcome);
    }
    return attempts.end("no position for an item: " + item);
  }

  /** Two items are equal if one value is what both have to be. */
  private Outcome repeat(List<Set<Formula>> positions) {
    Attempts attempts = new Attempts();
    for (int i = 0; i < positions.size(); i++) {
      for (int j = i + 1; j < positions.size(); j++) {
        solver.budget().spend(1);
        Outcome both = solver.solve(union(positions.get(i), positions.get(j)));
        if (both instanceof Outcome.Found found) {
          List<Set<Formula>> next = new ArrayList<>(positions);
          Formula equal = solver.formulas().equal(found.value());
          next.set(i, Set.of(equal));
          next.set(j, Set.of(equal));
          both = fill.apply(next);
        }
        if (both instanceof Outcome.Found) {
          return both;
        }
        attempts.note(both);
      }
    }
    return attempts.end("no two items can be equal");
  }

  private static Set<Formula> union(Set<Formula> a, Set<Formula> b) {
    Set<Formula> both = new LinkedHashSet<>(a);
    both.addAll(b);
    return both;
  }
}
