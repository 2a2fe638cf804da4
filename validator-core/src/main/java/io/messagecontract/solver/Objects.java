package io.messagecontract.solver;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.NameSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Finds an object with no more properties than it has to have. */
final class Objects {

  private static final int MOST_ADDED = 100;
  private static final Outcome NO_NAME = none("no such name");

  private final Solver solver;
  private final ObjectFacts facts;
  private final FreshNames fresh;

  Objects(Solver solver, Branch branch) {
    this.solver = solver;
    this.facts = ObjectFacts.of(solver, branch.atoms());
    this.fresh = new FreshNames(solver, facts);
  }

  Outcome solve() {
    if (facts.size().isEmpty()) {
      return none("the numbers of properties exclude each other");
    }
    Map<String, Set<Formula>> chosen = new LinkedHashMap<>();
    for (String name : facts.has()) {
      if (facts.lacks().contains(name)) {
        return none("\"" + name + "\" is required and forbidden");
      }
      Set<Formula> value = facts.value(name);
      if (solver.solve(value) instanceof Outcome.None none) {
        return new Outcome.None(
            new Proof(List.of(), "no value for \"" + name + '"', List.of(none.proof())));
      }
      chosen.put(name, value);
    }
    return meet(0, chosen);
  }

  /** Tries every name, new ones included, for each property that has to be there. */
  private Outcome meet(int index, Map<String, Set<Formula>> chosen) {
    if (index == facts.some().size()) {
      return complete(chosen);
    }
    ObjectFacts.Demand demand = facts.some().get(index);
    Attempts attempts = new Attempts();
    Set<String> known = new LinkedHashSet<>(facts.known());
    known.addAll(chosen.keySet());
    solver.budget().enter();
    try {
      for (String name : known) {
        if (fits(demand, name)) {
          Outcome outcome = with(name, demand, index, chosen);
          if (outcome instanceof Outcome.Found) {
            return outcome;
          }
          attempts.note(outcome, aboutProperty(name));
        }
      }
      for (FreshNames.Cell cell : fresh.cells()) {
        Outcome name = cell.fits(demand) ? fresh.name(cell, known) : NO_NAME;
        if (name instanceof Outcome.Found found) {
          name = with(found.value().textValue(), demand, index, chosen);
        }
        if (name instanceof Outcome.Found) {
          return name;
        }
        attempts.note(name, about("another property"));
      }
    } finally {
      solver.budget().leave();
    }
    return attempts.end("no property can be like that");
  }

  private static UnaryOperator<Proof> about(String what) {
    return proof -> Proof.of(what, List.of(proof));
  }

  private static UnaryOperator<Proof> aboutProperty(String name) {
    return about("the property \"" + name + '"');
  }

  private boolean fits(ObjectFacts.Demand demand, String name) {
    for (NameSet names : demand.names()) {
      if (!solver.evaluator().contains(names, name)) {
        return false;
      }
    }
    return solver.evaluator().holds(demand.name(), fresh.text(name));
  }

  private Outcome with(
      String name, ObjectFacts.Demand demand, int index, Map<String, Set<Formula>> chosen) {
    solver.budget().spend(1);
    Set<Formula> value = new LinkedHashSet<>(chosen.getOrDefault(name, facts.value(name)));
    value.add(demand.value());
    if (solver.solve(value) instanceof Outcome.None none) {
      return none;
    }
    Map<String, Set<Formula>> next = new LinkedHashMap<>(chosen);
    next.put(name, value);
    return meet(index + 1, next);
  }

  private Outcome complete(Map<String, Set<Formula>> chosen) {
    if (chosen.size() > facts.size().most()) {
      return none("more properties are required than may be there");
    }
    long missing = facts.size().least() - chosen.size();
    Map<String, Set<Formula>> all = new LinkedHashMap<>(chosen);
    Attempts attempts = new Attempts();
    if (missing > 0) {
      addKnown(all, missing, attempts);
    }
    missing = facts.size().least() - all.size();
    if (missing > MOST_ADDED) {
      return new Outcome.Unknown("too many properties");
    }
    for (FreshNames.Cell cell : missing > 0 ? fresh.cells() : List.<FreshNames.Cell>of()) {
      addFresh(cell, all, attempts);
    }
    if (all.size() < facts.size().least()) {
      return attempts.end("too few properties are possible");
    }
    return fill(all);
  }

  private void addKnown(Map<String, Set<Formula>> all, long missing, Attempts attempts) {
    long wanted = all.size() + missing;
    for (String name : facts.known()) {
      if (all.size() < wanted && !all.containsKey(name)) {
        add(name, all, attempts);
      }
    }
  }

  private void addFresh(FreshNames.Cell cell, Map<String, Set<Formula>> all, Attempts attempts) {
    while (all.size() < facts.size().least()) {
      Set<String> known = new LinkedHashSet<>(facts.known());
      known.addAll(all.keySet());
      Outcome name = fresh.name(cell, known);
      if (!(name instanceof Outcome.Found found)
          || !add(found.value().textValue(), all, attempts)) {
        attempts.note(name, about("another name"));
        return;
      }
    }
  }

  private boolean add(String name, Map<String, Set<Formula>> all, Attempts attempts) {
    solver.budget().spend(1);
    Set<Formula> value = facts.value(name);
    Outcome outcome = solver.solve(value);
    if (outcome instanceof Outcome.Found) {
      all.put(name, value);
      return true;
    }
    attempts.note(outcome, aboutProperty(name));
    return false;
  }

  private Outcome fill(Map<String, Set<Formula>> chosen) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    Attempts attempts = new Attempts();
    for (Map.Entry<String, Set<Formula>> property : chosen.entrySet()) {
      Outcome outcome = solver.solve(property.getValue());
      if (outcome instanceof Outcome.None none) {
        return new Outcome.None(
            Proof.of("no value for \"" + property.getKey() + '"', List.of(none.proof())));
      }
      attempts.note(outcome);
      if (outcome instanceof Outcome.Found found) {
        object.set(property.getKey(), found.value());
      }
    }
    return attempts.unknownOr(new Outcome.Found(object));
  }

  private static Outcome none(String rule) {
    return new Outcome.None(Proof.of(rule));
  }
}
