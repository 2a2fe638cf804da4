package io.messagecontract.solver;

import com.fasterxml.jackson.databind.node.TextNode;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.formula.NameSet;
import io.messagecontract.formula.Term;
import io.messagecontract.formula.Term.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a branch says of an object, sorted. */
final class ObjectFacts {

  private final Solver solver;
  private final Formulas formulas;
  private final Set<String> has = new LinkedHashSet<>();
  private final Set<String> lacks = new LinkedHashSet<>();
  private final Map<String, Set<Formula>> values = new LinkedHashMap<>();
  private final List<Term.Properties> all = new ArrayList<>();
  private final List<Demand> some = new ArrayList<>();
  private final List<Formula> names = new ArrayList<>();
  private final Limits size;

  /**
   * A property that has to be there, whatever its name.
   *
   * @param names the sets that its name has to be in
   * @param name what its name is like as a string
   * @param value what its value is like
   */
  record Demand(List<NameSet> names, Formula name, Formula value) {}

  private ObjectFacts(Solver solver, List<Formula> atoms) {
    this.solver = solver;
    this.formulas = solver.formulas();
    this.size = Limits.of(atoms, Measure.PROPERTIES);
    atoms.forEach(this::add);
  }

  static ObjectFacts of(Solver solver, List<Formula> atoms) {
    return new ObjectFacts(solver, atoms);
  }

  static ObjectFacts none(Solver solver) {
    return new ObjectFacts(solver, List.of());
  }

  private void add(Formula atom) {
    boolean negated = atom.isNegated();
    Term term = atom.statement();
    if (term instanceof Term.Has one) {
      (negated ? lacks : has).add(one.name());
    } else if (term instanceof Term.Property property) {
      Formula value = negated ? formulas.not(property.value()) : property.value();
      values.computeIfAbsent(property.name(), n -> new LinkedHashSet<>()).add(value);
      if (negated) {
        has.add(property.name());
      }
    } else if (term instanceof Term.Properties properties) {
      if (negated) {
        Formula value = formulas.not(properties.value());
        some.add(new Demand(List.of(properties.names()), formulas.everything(), value));
      } else {
        all.add(properties);
      }
    } else if (term instanceof Term.Names naming) {
      if (negated) {
        Formula name = formulas.not(naming.name());
        some.add(new Demand(List.of(), name, formulas.everything()));
      } else {
        names.add(naming.name());
      }
    }
  }

  /** Returns the properties that have to be there. */
  Set<String> has() {
    return has;
  }

  /** Returns the properties that must not be there. */
  Set<String> lacks() {
    return lacks;
  }

  /** Returns what is said of the names of all properties. */
  List<Formula> names() {
    return names;
  }

  /** Returns the properties that have to be there under some name. */
  List<Demand> some() {
    return some;
  }

  /** Returns how many properties there may be. */
  Limits size() {
    return size;
  }

  /** Returns every name that something is said of. */
  Set<String> known() {
    Set<String> known = new LinkedHashSet<>(has);
    known.addAll(values.keySet());
    known.addAll(lacks);
    all.forEach(properties -> known.addAll(properties.names().without()));
    some.forEach(demand -> demand.names().forEach(set -> known.addAll(set.without())));
    return known;
  }

  /** Returns the patterns by which names are told apart. */
  Set<String> patterns() {
    Set<String> patterns = new LinkedHashSet<>();
    List<NameSet> sets = new ArrayList<>(all.stream().map(Term.Properties::names).toList());
    some.forEach(demand -> sets.addAll(demand.names()));
    for (NameSet set : sets) {
      patterns.addAll(set.matching());
      patterns.addAll(set.avoiding());
    }
    return patterns;
  }

  /** Returns what the value of a property has to be like; nothing if the name must not be. */
  Set<Formula> value(String name) {
    Set<Formula> asked = new LinkedHashSet<>(values.getOrDefault(name, Set.of()));
    for (Term.Properties properties : all) {
      if (solver.evaluator().contains(properties.names(), name)) {
        asked.add(properties.value());
      }
    }
    boolean isName =
        names.stream().allMatch(f -> solver.evaluator().holds(f, TextNode.valueOf(name)));
    if (lacks.contains(name) || !isName) {
      asked.add(formulas.nothing());
    }
    return asked;
  }
}
