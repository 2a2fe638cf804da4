package io.messagecontract.solver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.messagecontract.formula.Formula;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
  private final Map<Set<Formula>, Map<Formula, JsonNode>> values = new HashMap<>();
  private final Attempts attempts = new Attempts();

  DistinctItems(Solver solver) {
    this.solver = solver;
  }

  Outcome of(List<Set<Formula>> positions) {
    List<Map<Formula, JsonNode>> possible = new ArrayList<>();
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

  /** Returns so many different values, or all that there are, each with what is equal to it. */
  private Map<Formula, JsonNode> distinct(Set<Formula> position, int number) {
    Map<Formula, JsonNode> found = new LinkedHashMap<>();
    Set<Formula> asked = new LinkedHashSet<>(position);
    while (found.size() < number) {
      solver.budget().spend(1);
      solver.budget().note(asked.size());
      Outcome outcome = solver.solve(asked);
      if (!(outcome instanceof Outcome.Found one)) {
        attempts.note(outcome);
        break;
      }
      Formula equal = solver.formulas().equal(one.value());
      found.put(equal, one.value());
      asked.add(solver.formulas().not(equal));
    }
    return found;
  }

  private boolean place(
      int position,
      List<Map<Formula, JsonNode>> possible,
      Map<Formula, Integer> holders,
      List<Optional<JsonNode>> chosen,
      Set<Formula> visited) {
    for (Map.Entry<Formula, JsonNode> value : possible.get(position).entrySet()) {
      if (visited.add(value.getKey())) {
        Integer holder = holders.get(value.getKey());
        if (holder == null || place(holder, possible, holders, chosen, visited)) {
          holders.put(value.getKey(), position);
          chosen.set(position, Optional.of(value.getValue()));
          return true;
        }
      }
    }
    return false;
  }
}
