package io.messagecontract.solver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.messagecontract.formula.Formula;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds values for the positions of an array, no two of them equal: a matching between positions
 * and values, of which each position needs no more than there are positions.
 */
final class DistinctItems {

  private final Solver solver;
  private final Map<Set<Formula>, List<JsonNode>> values = new HashMap<>();
  private final Attempts attempts = new Attempts();

  DistinctItems(Solver solver) {
    this.solver = solver;
  }

  Outcome of(List<Set<Formula>> positions) {
    List<List<JsonNode>> possible = new ArrayList<>();
    for (Set<Formula> position : positions) {
      possible.add(values.computeIfAbsent(position, p -> distinct(p, positions.size())));
    }
    Map<Formula, Integer> holders = new HashMap<>();
    List<Optional<JsonNode>> chosen = new ArrayList<>();
    positions.forEach(position -> chosen.add(Optional.empty()));
    for (int i = 0; i < positions.size(); i++) {
      if (!place(i, possible, holders, chosen, new HashSet<>())) {
        return attempts.unknownOr(
            new Outcome.None(Proof.of("too few different values for the items")));
      }
    }
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    chosen.forEach(value -> array.add(value.orElseThrow()));
    return new Outcome.Found(array);
  }

  /** Returns so many different values, or all that there are. */
  private List<JsonNode> distinct(Set<Formula> position, int number) {
    List<JsonNode> found = new ArrayList<>();
    Set<Formula> asked = new LinkedHashSet<>(position);
    while (found.size() < number) {
      solver.budget().spend(1);
      Outcome outcome = solver.solve(asked);
      if (!(outcome instanceof Outcome.Found one)) {
        attempts.note(outcome);
        break;
      }
      found.add(one.value());
      asked.add(solver.formulas().not(solver.formulas().equal(one.value())));
    }
    return found;
  }

  private boolean place(
      int position,
      List<List<JsonNode>> possible,
      Map<Formula, Integer> holders,
      List<Optional<JsonNode>> chosen,
      Set<Formula> visited) {
    for (JsonNode value : possible.get(position)) {
      Formula key = solver.formulas().equal(value);
      if (visited.add(key)) {
        Integer holder = holders.get(key);
        if (holder == null || place(holder, possible, holders, chosen, visited)) {
          holders.put(key, position);
          chosen.set(position, Optional.of(value));
          return true;
        }
      }
    }
    return false;
  }
}
