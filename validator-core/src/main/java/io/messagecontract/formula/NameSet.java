package io.messagecontract.formula;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Names of properties: those that match all of some patterns, none of others, and are none of some
 * names.
 *
 * @param matching the ECMA-262 patterns that all have to match
 * @param avoiding the patterns none of which may match
 * @param without the names that do not belong to the set
 * @since 0.1.0
 */
public record NameSet(
    SortedSet<String> matching, SortedSet<String> avoiding, SortedSet<String> without) {

  /** Copies the sets. */
  public NameSet {
    matching = copy(matching);
    avoiding = copy(avoiding);
    without = copy(without);
  }

  /** Returns the names that match a pattern. */
  public static NameSet matching(String pattern) {
    return new NameSet(copy(Set.of(pattern)), copy(Set.of()), copy(Set.of()));
  }

  /** Returns all names but those, and but those that match one of the patterns. */
  public static NameSet except(Set<String> names, Set<String> patterns) {
    return new NameSet(copy(Set.of()), copy(patterns), copy(names));
  }

  /** Tells whether a name belongs to the set. */
  public boolean contains(String name, BiPredicate<String, String> matches) {
    return !without.contains(name)
        && matching.stream().allMatch(pattern -> matches.test(pattern, name))
        && avoiding.stream().noneMatch(pattern -> matches.test(pattern, name));
  }

  private static SortedSet<String> copy(Set<String> names) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(names));
  }

  @Override
  public String toString() {
    return "names"
        + (matching.isEmpty() ? "" : " like " + matching)
        + (avoiding.isEmpty() ? "" : " unlike " + avoiding)
        + (without.isEmpty() ? "" : " but " + without);
  }
}
