package io.messagecontract.verdict;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** A keyword that leaves a choice between schemas for the value itself. */
sealed interface Choice {

  /** Returns the checks between which it chooses. */
  List<Check> checks();

  /** Returns how their answers, given their places, make up the answer of the keyword. */
  Condition condition(Function<Check, Integer> places);

  /** Tells whether it holds, given who accepts; asks no more than it needs. */
  boolean holds(Predicate<Check> accepts);

  /** {@code anyOf}, {@code oneOf}, {@code not}: a number of checks accepts, within bounds. */
  record Some(List<Check> checks, int least, int most) implements Choice {
    @Override
    public Condition condition(Function<Check, Integer> places) {
      return new Condition.Some(checks.stream().map(places).toList(), least, most);
    }

    @Override
    public boolean holds(Predicate<Check> accepts) {
      int count = 0;
      for (int i = 0; i < checks.size() && count <= most; i++) {
        count += accepts.test(checks.get(i)) ? 1 : 0;
        if (count >= least && most == Integer.MAX_VALUE) {
          return true;
        }
      }
      return count >= least && count <= most;
    }
  }

  /** {@code if} with {@code then} and {@code else}, and {@code dependentSchemas}. */
  record If(Check when, Check then, Check otherwise) implements Choice {
    @Override
    public List<Check> checks() {
      return List.of(when, then, otherwise);
    }

    @Override
    public Condition condition(Function<Check, Integer> places) {
      return new Condition.If(places.apply(when), places.apply(then), places.apply(otherwise));
    }

    @Override
    public boolean holds(Predicate<Check> accepts) {
      return accepts.test(accepts.test(when) ? then : otherwise);
    }
  }
}
