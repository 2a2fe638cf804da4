package io.messagecontract.solver;

import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.formula.Term;
import io.messagecontract.formula.Term.Count;
import io.messagecontract.formula.Term.Items;
import io.messagecontract.formula.Term.Measure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a branch says of an array, sorted. */
final class ArrayFacts {

  private final Formulas formulas;
  private final List<Items> all = new ArrayList<>();
  private final List<Items> some = new ArrayList<>();
  private final List<Count> counts = new ArrayList<>();
  private final Limits size;
  private boolean unique;
  private boolean repeated;

  ArrayFacts(Formulas formulas, List<Formula> atoms) {
    this.formulas = formulas;
    this.size = Limits.of(atoms, Measure.ITEMS);
    atoms.forEach(this::add);
  }

  private void add(Formula atom) {
    boolean negated = atom.isNegated();
    Term term = atom.statement();
    if (term instanceof Items items) {
      if (negated) {
        some.add(new Items(items.from(), items.to(), formulas.not(items.item())));
      } else {
        all.add(items);
      }
    } else if (term instanceof Count count) {
      counts.add(negated ? count.opposite() : count);
    } else if (term instanceof Term.Unique) {
      unique |= !negated;
      repeated |= negated;
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

  /** Returns what one item at least, in a range of positions, has to be like. */
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
    long named = 0;
    for (List<Items> ranges : List.of(all, some)) {
      for (Items items : ranges) {
        named = Math.max(named, items.to() == Integer.MAX_VALUE ? items.from() : items.to());
      }
    }
    long demanded = some.size() + (repeated ? 2L : 0L);
    for (Count count : counts) {
      demanded += count.atLeast() ? count.number() : 0;
    }
    return named + demanded;
  }

  /** Returns what the item at an index has to be like. */
  Set<Formula> item(int index) {
    Set<Formula> asked = new LinkedHashSet<>();
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
