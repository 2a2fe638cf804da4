package io.messagecontract.normal;

import io.messagecontract.formula.Formula;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The properties, or the items, of a value to which some schemas have been applied.
 *
 * @param all whether there are no others
 * @param names the names of properties
 * @param patterns the patterns of such names
 * @param first how many of the first items
 * @param alike what else items have to be like to be among them
 */
record Evaluated(
    boolean all,
    SortedSet<String> names,
    SortedSet<String> patterns,
    int first,
    SortedSet<Formula> alike) {

  static final Evaluated NOTHING = new Evaluated(false, none(), none(), 0, none());
  static final Evaluated ALL = new Evaluated(true, none(), none(), 0, none());

  static Evaluated properties(Set<String> names, Set<String> patterns) {
    return new Evaluated(false, new TreeSet<>(names), new TreeSet<>(patterns), 0, none());
  }

  static Evaluated items(int first, Set<Formula> alike) {
    return new Evaluated(false, none(), none(), first, new TreeSet<>(alike));
  }

  Evaluated and(Evaluated other) {
    if (all || other.all) {
      return ALL;
    }
    return new Evaluated(
        false,
        union(names, other.names),
        union(patterns, other.patterns),
        Math.max(first, other.first),
        union(alike, other.alike));
  }

  private static <T> SortedSet<T> union(SortedSet<T> some, SortedSet<T> others) {
    SortedSet<T> union = new TreeSet<>(some);
    union.addAll(others);
    return union;
  }

  private static <T> SortedSet<T> none() {
    return Collections.emptySortedSet();
  }
}
