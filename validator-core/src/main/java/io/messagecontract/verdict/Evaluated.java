package io.messagecontract.verdict;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What schemas evaluate of every value that they accept.
 *
 * @param all whether it is all
 * @param names the members of these names
 * @param patterns the members whose names match these patterns
 * @param first how many of the first items
 * @param counted whether items that {@code contains} finds, too, which differ from value to value
 */
record Evaluated(boolean all, Set<String> names, Set<String> patterns, int first, boolean counted) {

  static final String PROPERTIES = "unevaluatedProperties";
  static final String ITEMS = "unevaluatedItems";
  static final Evaluated NOTHING = new Evaluated(false, Set.of(), Set.of(), 0, false);
  static final Evaluated ALL = new Evaluated(true, Set.of(), Set.of(), 0, false);

  Evaluated and(Evaluated other) {
    return all || other.all
        ? ALL
        : new Evaluated(
            false,
            union(names, other.names),
            union(patterns, other.patterns),
            Math.max(first, other.first),
            counted || other.counted);
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> union = new LinkedHashSet<>(some);
    union.addAll(others);
    return union;
  }
}
