package io.messagecontract.solver;

import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Term;
import io.messagecontract.formula.Term.Bound;
import io.messagecontract.formula.Term.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The least and the greatest count that some bounds leave.
 *
 * @param least 0 or more
 * @param most {@link Long#MAX_VALUE} where there is no limit; below {@code least} where no count is
 *     left
 */
record Limits(long least, long most) {

  private static final BigDecimal GREATEST = BigDecimal.valueOf(Long.MAX_VALUE - 1);

  static Limits of(List<Formula> atoms, Measure measure) {
    long least = 0;
    long most = Long.MAX_VALUE;
    for (Formula atom : atoms) {
      boolean negated = atom.isNegated();
      Term term = atom.statement();
      if (term instanceof Bound some && some.measure() == measure) {
        Bound bound = negated ? some.opposite() : some;
        if (bound.lower()) {
          least = Math.max(least, count(bound, RoundingMode.CEILING, 1));
        } else {
          most = Math.min(most, count(bound, RoundingMode.FLOOR, -1));
        }
      }
    }
    return new Limits(least, most);
  }

  boolean isEmpty() {
    return most < least;
  }

  private static long count(Bound bound, RoundingMode mode, int inwards) {
    BigDecimal whole = bound.limit().setScale(0, mode);
    boolean beside = bound.exclusive() && whole.compareTo(bound.limit()) == 0;
    BigDecimal count = beside ? whole.add(BigDecimal.valueOf(inwards)) : whole;
    return count.min(GREATEST).max(BigDecimal.ONE.negate()).longValueExact();
  }
}
