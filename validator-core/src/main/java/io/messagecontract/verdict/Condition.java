package io.messagecontract.verdict;

import java.util.List;

/**
 * How the answers of several shapes make up one. Conditions stand in a list, each behind those that
 * it is made of: what many need is found out once.
 */
sealed interface Condition {

  /**
   * Tells whether it holds.
   *
   * @param accepted the answers of the shapes, as bits
   * @param before which of the conditions before it hold
   */
  boolean holds(long accepted, boolean[] before);

  /** One shape accepts. */
  record Accepted(int shape) implements Condition {
    @Override
    public boolean holds(long accepted, boolean[] before) {
      return (accepted >>> shape & 1) != 0;
    }
  }

  /** A number of conditions hold, within bounds. */
  record Some(List<Integer> parts, int least, int most) implements Condition {
    @Override
    public boolean holds(long accepted, boolean[] before) {
      int count = 0;
      for (int part : parts) {
        count += before[part] ? 1 : 0;
      }
      return count >= least && count <= most;
    }
  }

  /** If the first holds, so does the second, or else the third. */
  record If(int when, int then, int otherwise) implements Condition {
    @Override
    public boolean holds(long accepted, boolean[] before) {
      return before[when] ? before[then] : before[otherwise];
    }
  }
}
