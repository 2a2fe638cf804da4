package io.messagecontract.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the items of an array.
 *
 * @param first what is asked of the first ones, one by one
 * @param others what is asked of those that follow; null for nothing
 * @param contained what has to be among them
 * @param least the fewest items
 * @param most the most items
 * @param unique whether no two may be equal
 */
record Items(
    List<Check> first,
    @Nullable Check others,
    List<Contained> contained,
    long least,
    long most,
    boolean unique) {

  /** Asks nothing. */
  static final Items ANY = new Items(List.of(), null, List.of(), 0, Long.MAX_VALUE, false);

  /**
   * Items of which there has to be a number.
   *
   * @param item what they are like
   */
  record Contained(Check item, long least, long most) {

    boolean fits(long count) {
      return count >= least && count <= most;
    }
  }

  /** Returns what is asked of the items behind the first ones. */
  Check rest() {
    return others == null ? Check.ANYTHING : others;
  }

  Check at(int index) {
    return index < first.size() ? first.get(index) : rest();
  }
}
