package io.messagecontract.solver;

import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.formula.Term;
import io.messagecontract.formula.Term.Count;
import io.messagecontract.formula.Term.Items;
import io.messagecontract.formula.Term.Measure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a branch says of an array, sorted. */
final class ArrayFacts {

  private final Formulas formulas;
  private final Map<Integer, Set<Formula>> one = new HashMap<>();
  private final List<Items> all = new ArrayList<>();
  private final List<Items> some = new ArrayList<>();
  private final List<Count> counts = new ArrayList<>();
  private final List<Set<Formula>> positions = new ArrayList<>();
  private final Limits size;
  private long least;
  private long named;
  private boolean unique;
  private boolean repeated;

  ArrayFacts(Formulas formulas, List<Formula> atoms) {
    this.formulas = formulas;
    atoms.forEach(this::add);
    Limits bounds = Limits.of(atoms, Measure.ITEMS);
    this.size = new Limits(Math.max(least, bounds.least()), bounds.most());
  }

  private void add(Formula atom) {
    boolean negated = atom.isNegated();
    Term term = atom.statement();
    if (term instanceof Items items) {
      add(negated ? formulas.not(items.item()) : items.item(), items, negated);
    } else if (term instanceof Count count) {
      counts.add(negated ? count.opposite() : count);
    } else if (term instanceof Term.Unique) {
      unique |= !negated;
      repeated |= negated;
    }
  }

  /**
   * What is said of one position is no choice, whether all items in it are like something or one.
   */
  private void add(Formula item, Items range, boolean isThere) {
    named = Math.max(named, range.to() == Integer.MAX_VALUE ? range.from() : range.to());
    least = isThere ? Math.max(least, range.from() + 1L) : least;
    if (range.to() == range.from() + 1) {
      one.computeIfAbsent(range.from(), index -> new LinkedHashSet<>()).add(item);
    } else {
      (isThere ? some : all).add(new Items(range.from(), range.to(), item));
    }
  }

  /** Returns how many items there may be. */
  Limits size() {
    return size;
  }

  /** Tells whether no two items may be equal. */
  boolean isUnique() {
    return unique;
  }

  /** Tells whether two items have to be equal. */
  boolean isRepeated() {
    return repeated;
  }

  /** Returns what one item at least, in a range of several positions, has to be like. */
  List<Items> some() {
    return some;
  }

  /** Returns how many items have to be like something. */
  List<Count> counts() {
    return counts;
  }

  /** Tells whether more is said than what each item by itself is like. */
  boolean hasDemands() {
    return unique || repeated || !some.isEmpty() || !counts.isEmpty();
  }

  /** Returns how many items can differ from one another in what is said of them. */
  long distinctPositions() {
    long demanded = some.size() + (repeated ? 2L : 0L);
    for (Count count : counts) {
      demanded += count.atLeast() ? count.number() : 0;
    }
    return named + demanded;
  }

  /** Returns what each of the first items has to be like. */
  List<Set<Formula>> first(int length) {
    while (positions.size() < length) {
      positions.add(item(positions.size()));
    }
    return positions.subList(0, length);
  }

  private Set<Formula> item(int index) {
    Set<Formula> asked = new LinkedHashSet<>(one.getOrDefault(index, Set.of()));
    for (Items items : all) {
      if (items.from() <= index && index < items.to()) {
        asked.add(items.item());
      }
    }
    for (Count count : counts) {
      if (!count.atLeast() && count.number() <= 0) {
        asked.add(formulas.not(count.item()));
      }
    }
    return asked;
  }
}
