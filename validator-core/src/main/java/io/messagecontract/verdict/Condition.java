package io.messagecontract.verdict;

import java.util.List;

/** How the answers of several shapes make up one, each a bit. */
sealed interface Condition {

  boolean holds(long accepted);

  /** One shape accepts. */
  record Accepted(int shape) implements Condition {
    @Override
    public boolean holds(long accepted) {
      return (accepted >>> shape & 1) != 0;
    }
  }

  /** All of these hold. */
  record All(List<Condition> parts) implements Condition {
    @Override
    public boolean holds(long accepted) {
      for (Condition part : parts) {
        if (!part.holds(accepted)) {
          return false;
        }
      }
      return true;
    }
  }

  /** A number of these holds, within bounds. */
  record Some(List<Condition> parts, int least, int most) implements Condition {
    @Override
    public boolean holds(long accepted) {
      int count = 0;
      for (Condition part : parts) {
        count += part.holds(accepted) ? 1 : 0;
      }
      return count >= least && count <= most;
    }
  }

  /** If the first holds, so does the second, or else the third. */
  record If(Condition when, Condition then, Condition otherwise) implements Condition {
    @Override
    public boolean holds(long accepted) {
      return when.holds(accepted) ? then.holds(accepted) : otherwise.holds(accepted);
    }
  }
}
