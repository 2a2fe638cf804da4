package io.messagecontract.solver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.formula.Kind;
import io.messagecontract.formula.NameSet;
import io.messagecontract.formula.Scalar;
import io.messagecontract.formula.Term;
import io.messagecontract.formula.UndecidedException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds names that nothing is said of one by one. Which patterns such a name matches decides what
 * its value has to be like: names that match the same patterns form a cell.
 */
final class FreshNames {

  private static final int MOST_CELLS = 100;

  private static final List<String> LIKELY = List.of("undocumented", "another", "x-other");

  private final Solver solver;
  private final Formulas formulas;
  private final ObjectFacts facts;

  FreshNames(Solver solver, ObjectFacts facts) {
    this.solver = solver;
    this.formulas = solver.formulas();
    this.facts = facts;
  }

  /** Names that match some patterns and none of the others. */
  record Cell(Set<String> matched, Set<String> others) {

    boolean fits(List<NameSet> sets) {
      return sets.stream()
          .allMatch(
              set ->
                  matched.containsAll(set.matching())
                      && set.avoiding().stream().noneMatch(matched::contains));
    }
  }

  /** Returns all cells that may hold a name, those with the fewest patterns matched first. */
  List<Cell> cells() {
    List<Cell> cells = List.of(new Cell(Set.of(), Set.of()));
    for (String pattern : facts.patterns()) {
      List<Cell> split = new ArrayList<>();
      cells.forEach(cell -> split.add(new Cell(cell.matched(), with(cell.others(), pattern))));
      cells.forEach(cell -> split.add(new Cell(with(cell.matched(), pattern), cell.others())));
      split.removeIf(cell -> solver.solve(texts(cell)) instanceof Outcome.None);
      cells = split;
      if (cells.size() > MOST_CELLS) {
        throw new UndecidedException("too many patterns of property names");
      }
    }
    return cells;
  }

  private static Set<String> with(Set<String> patterns, String more) {
    Set<String> both = new LinkedHashSet<>(patterns);
    both.add(more);
    return both;
  }

  /** Returns what the names of a cell have to be like. */
  private Set<Formula> texts(Cell cell) {
    Set<Formula> asked = new LinkedHashSet<>();
    asked.add(formulas.kinds(Set.of(Kind.STRING)));
    cell.matched().forEach(pattern -> asked.add(formulas.atom(new Term.Matches(pattern))));
    for (String pattern : cell.others()) {
      asked.add(formulas.not(formulas.atom(new Term.Matches(pattern))));
    }
    return asked;
  }

  /** Looks for a name of a cell that is not known yet and is like that. */
  Outcome name(Cell cell, Set<String> known, Formula like) {
    Set<Formula> asked = new LinkedHashSet<>(facts.names());
    asked.add(like);
    asked.addAll(texts(cell));
    if (!known.isEmpty()) {
      Set<Scalar> texts = known.stream().map(Scalar::of).collect(Collectors.toSet());
      asked.add(formulas.not(formulas.atom(new Term.Among(texts))));
    }
    Optional<JsonNode> likely =
        LIKELY.stream().map(this::text).filter(text -> isIn(asked, text)).findFirst();
    return likely.<Outcome>map(Outcome.Found::new).orElseGet(() -> solver.solve(asked));
  }

  private boolean isIn(Set<Formula> asked, JsonNode text) {
    try {
      return asked.stream().allMatch(formula -> solver.evaluator().holds(formula, text));
    } catch (UndecidedException e) {
      return false;
    }
  }

  JsonNode text(String name) {
    return TextNode.valueOf(name);
  }
}
