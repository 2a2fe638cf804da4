package io.messagecontract.solver;

import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.formula.Kind;
import io.messagecontract.formula.Scalar;
import io.messagecontract.formula.Term;
import java.util.List;
import java.util.Set;

/** What a branch says of a formula without further search. */
enum Status {
  /** All values of the branch are in it. */
  YES,
  /** No value of the branch is. */
  NO,
  /** Neither is known. */
  OPEN;

  Status negated() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case OPEN -> OPEN;
    };
  }

  static Status of(Formulas formulas, Branch branch, Formula formula, Members members) {
    if (formula.isTrue() || branch.asserts(formula)) {
      return YES;
    }
    if (formula.isFalse() || branch.asserts(formulas.not(formula))) {
      return NO;
    }
    Status known = members.known(formula);
    return known != null ? known : members.keep(formula, find(formulas, branch, formula, members));
  }

  private static Status find(Formulas formulas, Branch branch, Formula formula, Members members) {
    Term term = formula.term();
    if (term instanceof Term.Not not) {
      return of(formulas, branch, not.part(), members).negated();
    } else if (term instanceof Term.All all) {
      return together(formulas, branch, all.parts(), NO, members);
    } else if (term instanceof Term.Any any) {
      return together(formulas, branch, any.parts(), YES, members);
    } else if (term instanceof Term.Kinds kinds) {
      return kinds.kinds().contains(branch.kind()) ? YES : NO;
    } else if (!term.about().contains(branch.kind()) || term instanceof Term.Hint) {
      return YES;
    } else if (term instanceof Term.Among among) {
      return among(branch, among.values());
    }
    return members.of(term);
  }

  /** One part that has the decisive status decides; all of the other status do, too. */
  private static Status together(
      Formulas formulas, Branch branch, List<Formula> parts, Status decisive, Members members) {
    Status all = decisive.negated();
    for (Formula part : parts) {
      Status status = of(formulas, branch, part, members);
      if (status == decisive) {
        return decisive;
      }
      all = status == OPEN ? OPEN : all;
    }
    return all;
  }

  private static Status among(Branch branch, Set<Scalar> values) {
    Kind kind = branch.kind();
    if (values.stream().noneMatch(value -> value.kind() == kind)) {
      return NO;
    }
    for (Formula atom : branch.atoms()) {
      if (atom.term() instanceof Term.Among left) {
        List<Scalar> possible = left.values().stream().filter(v -> v.kind() == kind).toList();
        if (values.containsAll(possible)) {
          return YES;
        }
        if (possible.stream().noneMatch(values::contains)) {
          return NO;
        }
      }
    }
    return OPEN;
  }
}
