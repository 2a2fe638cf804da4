package io.messagecontract.solver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.formula.Kind;
import io.messagecontract.formula.Scalar;
import io.messagecontract.formula.Term;
import io.messagecontract.formula.UndecidedException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds names that nothing is said of one by one. Which patterns such a name matches, and which of
 * the names that have to be there it can be, decides all that matters: such names form a cell.
 */
final class FreshNames {

  private static final int MOST_CELLS = 100;

  private static final List<String> LIKELY =
      Stream.concat(
              Stream.of("undocumented", "another", "x-other"),
              IntStream.range(1, 100).mapToObj(i -> "p" + i))
          .toList();

  private final Solver solver;
  private final Formulas formulas;
  private final ObjectFacts facts;

  FreshNames(Solver solver, ObjectFacts facts) {
    this.solver = solver;
    this.formulas = solver.formulas();
    this.facts = facts;
  }

  /**
   * Names that match some patterns and none of the others.
   *
   * @param like what else the names are like
   */
  record Cell(Set<String> matched, Set<String> others, Set<Formula> like) {

    boolean fits(ObjectFacts.Demand demand) {
      return (demand.name().isTrue() || like.contains(demand.name()))
          && demand.names().stream()
              .allMatch(
                  set ->
                      matched.containsAll(set.matching())
                          && set.avoiding().stream().noneMatch(matched::contains));
    }
  }

  /** Returns all cells that may hold a name, those with the fewest patterns matched first. */
  List<Cell> cells() {
    List<Cell> cells = List.of(new Cell(Set.of(), Set.of(), Set.of()));
    for (String pattern : facts.patterns()) {
      cells =
          split(
              cells,
              c -> new Cell(c.matched(), with(c.others(), pattern), c.like()),
              c -> new Cell(with(c.matched(), pattern), c.others(), c.like()));
    }
    for (ObjectFacts.Demand demand : facts.some()) {
      Formula like = demand.name();
      if (!like.isTrue()) {
        Formula unlike = formulas.not(like);
        cells =
            split(
                cells,
                c -> new Cell(c.matched(), c.others(), with(c.like(), unlike)),
                c -> new Cell(c.matched(), c.others(), with(c.like(), like)));
      }
    }
    return cells;
  }

  private List<Cell> split(List<Cell> cells, UnaryOperator<Cell> out, UnaryOperator<Cell> in) {
    List<Cell> split = new ArrayList<>();
    cells.forEach(cell -> split.add(out.apply(cell)));
    cells.forEach(cell -> split.add(in.apply(cell)));
    split.removeIf(cell -> solver.solve(texts(cell)) instanceof Outcome.None);
    if (split.size() > MOST_CELLS) {
      throw new UndecidedException("too many patterns of property names");
    }
    return split;
  }

  private static <T> Set<T> with(Set<T> some, T more) {
    Set<T> both = new LinkedHashSet<>(some);
    both.add(more);
    return both;
  }

  /** Returns what the names of a cell have to be like. */
  private Set<Formula> texts(Cell cell) {
    Set<Formula> asked = new LinkedHashSet<>(cell.like());
    asked.add(formulas.kinds(Set.of(Kind.STRING)));
    cell.matched().forEach(pattern -> asked.add(formulas.atom(new Term.Matches(pattern))));
    for (String pattern : cell.others()) {
      asked.add(formulas.not(formulas.atom(new Term.Matches(pattern))));
    }
    return asked;
  }

  /** Looks for a name of a cell that is not known yet. */
  Outcome name(Cell cell, Set<String> known) {
    Set<Formula> asked = new LinkedHashSet<>(facts.names());
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
