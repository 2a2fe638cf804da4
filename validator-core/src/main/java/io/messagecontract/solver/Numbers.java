package io.messagecontract.solver;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Kind;
import io.messagecontract.formula.Scalar;
import io.messagecontract.formula.Term;
import io.messagecontract.formula.Term.Bound;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds a number between bounds that is a multiple of some numbers, and of others not. */
final class Numbers {

  private static final int MOST_TRIES = 5_000;
  private static final int MOST_HALVINGS = 200;

  private final Solver solver;
  private final Branch branch;
  private final boolean integers;
  private final List<BigDecimal> multiples = new ArrayList<>();
  private Optional<Bound> lower = Optional.empty();
  private Optional<Bound> upper = Optional.empty();

  Numbers(Solver solver, Branch branch) {
    this.solver = solver;
    this.branch = branch;
    this.integers = branch.kind() == Kind.INTEGER;
    branch.atoms().forEach(this::add);
    if (integers) {
      multiples.add(BigDecimal.ONE);
    }
  }

  private void add(Formula atom) {
    boolean negated = atom.isNegated();
    Term term = atom.statement();
    if (term instanceof Bound some) {
      Bound bound = negated ? some.opposite() : some;
      if (bound.lower()) {
        lower = lower.filter(known -> isTighter(known, bound)).or(() -> Optional.of(bound));
      } else {
        upper = upper.filter(known -> isTighter(known, bound)).or(() -> Optional.of(bound));
      }
    } else if (term instanceof Term.Multiple multiple && !negated) {
      multiples.add(multiple.of());
    }
  }

  private static boolean isTighter(Bound a, Bound b) {
    int order = a.lower() ? a.limit().compareTo(b.limit()) : b.limit().compareTo(a.limit());
    return order == 0 ? a.exclusive() : order > 0;
  }

  Outcome solve() {
    Optional<Set<Scalar>> listed = Constants.listed(branch);
    if (listed.isPresent()) {
      return Constants.listed(solver, branch, listed.get());
    }
    if (lower.isPresent() && upper.isPresent() && !meet(lower.get(), upper.get())) {
      return none("the bounds leave no number");
    }
    return multiples.isEmpty() ? dense() : stepwise(commonMultiple());
  }

  private static boolean meet(Bound lower, Bound upper) {
    int order = lower.limit().compareTo(upper.limit());
    return order < 0 || (order == 0 && !lower.exclusive() && !upper.exclusive());
  }

  private BigDecimal commonMultiple() {
    int scale = multiples.stream().mapToInt(m -> Math.max(0, m.scale())).max().orElse(0);
    BigInteger common = BigInteger.ONE;
    for (BigDecimal multiple : multiples) {
      BigInteger whole = multiple.scaleByPowerOfTen(scale).toBigIntegerExact();
      common = common.divide(common.gcd(whole)).multiply(whole);
    }
    return new BigDecimal(common).scaleByPowerOfTen(-scale);
  }

  /** Goes through the multiples of one number, from the one nearest to 0 outwards. */
  private Outcome stepwise(BigDecimal step) {
    Optional<BigInteger> first = lower.map(bound -> factor(bound, step, RoundingMode.CEILING));
    Optional<BigInteger> last = upper.map(bound -> factor(bound, step, RoundingMode.FLOOR));
    if (first.isPresent() && last.isPresent() && first.get().compareTo(last.get()) > 0) {
      return none("no multiple of " + Scalar.of(step) + " between the bounds");
    }
    if (isAlwaysForbidden(step)) {
      return none("every multiple of " + Scalar.of(step) + " is forbidden");
    }
    BigInteger start = BigInteger.ZERO;
    start = first.isPresent() ? start.max(first.get()) : start;
    start = last.isPresent() ? start.min(last.get()) : start;
    Set<Scalar> excluded = Constants.excluded(branch);
    for (int i = 0; i < MOST_TRIES + excluded.size(); i++) {
      boolean some = false;
      for (int sign = 1; sign >= (i == 0 ? 1 : -1); sign -= 2) {
        BigInteger factor = start.add(BigInteger.valueOf((long) i * sign));
        if (first.map(f -> factor.compareTo(f) >= 0).orElse(true)
            && last.map(l -> factor.compareTo(l) <= 0).orElse(true)) {
          some = true;
          Scalar value = Scalar.of(step.multiply(new BigDecimal(factor)));
          if (!excluded.contains(value) && isIn(value.node())) {
            return new Outcome.Found(value.node());
          }
        }
      }
      if (!some) {
        return none("no number between the bounds is left");
      }
    }
    return new Outcome.Unknown("too many numbers to try");
  }

  private static BigInteger factor(Bound bound, BigDecimal step, RoundingMode mode) {
    BigInteger factor = bound.limit().divide(step, 0, mode).toBigIntegerExact();
    boolean beside =
        bound.exclusive() && step.multiply(new BigDecimal(factor)).compareTo(bound.limit()) == 0;
    return beside ? factor.add(BigInteger.valueOf(bound.lower() ? 1 : -1)) : factor;
  }

  private boolean isAlwaysForbidden(BigDecimal step) {
    boolean whole = step.remainder(BigDecimal.ONE).signum() == 0;
    return (whole && !integers)
        || branch.atoms().stream()
            .anyMatch(
                atom ->
                    atom.isNegated()
                        && atom.statement() instanceof Term.Multiple multiple
                        && step.remainder(multiple.of()).signum() == 0);
  }

  /** Between two different numbers there is always one more that is no multiple of any given. */
  private Outcome dense() {
    Optional<BigDecimal> least = lower.map(Bound::limit);
    Optional<BigDecimal> most = upper.map(Bound::limit);
    if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) == 0) {
      JsonNode only = Scalar.of(least.get()).node();
      return isIn(only)
          ? new Outcome.Found(only)
          : none("the only number between the bounds is forbidden");
    }
    BigDecimal start = most.map(BigDecimal.ZERO::min).orElse(BigDecimal.ZERO);
    BigDecimal from = least.map(start::max).orElse(start);
    if (most.isPresent() && from.compareTo(most.get()) == 0) {
      BigDecimal room = least.map(from::subtract).orElse(BigDecimal.ONE);
      return halving(from, room.min(BigDecimal.ONE).negate());
    }
    return halving(
        from, most.map(m -> m.subtract(from)).orElse(BigDecimal.ONE).min(BigDecimal.ONE));
  }

  private Outcome halving(BigDecimal from, BigDecimal width) {
    BigDecimal two = BigDecimal.valueOf(2);
    BigDecimal offset = width;
    for (int i = 0; i < MOST_HALVINGS; i++) {
      offset = offset.divide(two);
      JsonNode value = Scalar.of(from.add(offset)).node();
      if (isIn(value)) {
        return new Outcome.Found(value);
      }
    }
    return new Outcome.Unknown("too many numbers to try");
  }

  private boolean isIn(JsonNode value) {
    return Kind.of(value) == branch.kind()
        && branch.atoms().stream().allMatch(atom -> solver.evaluator().holds(atom, value));
  }

  private static Outcome none(String rule) {
    return new Outcome.None(Proof.of(rule));
  }
}
