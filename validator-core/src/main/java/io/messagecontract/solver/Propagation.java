package io.messagecontract.solver;

import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Kind;
import java.util.ArrayList;
import java.util.List;

/** Strikes out alternatives that cannot hold, and choices that hold anyway. */
final class Propagation {

  private final Solver solver;
  private final Branch branch;

  Propagation(Solver solver, Branch branch) {
    this.solver = solver;
    this.branch = branch;
  }

  void run() {
    boolean again = !branch.choices().isEmpty();
    while (again && !branch.isClosed()) {
      again = pass(false);
      if (!again && branch.choices().size() > 1 && branch.kind() == Kind.OBJECT) {
        again = pass(true);
      }
    }
  }

  /** Returns whether a choice has come to one alternative, which is asserted then. */
  private boolean pass(boolean deep) {
    List<List<Formula>> open = List.copyOf(branch.choices());
    branch.choices().clear();
    List<Formula> forced = new ArrayList<>();
    Members members = new Members(solver, branch, deep);
    for (List<Formula> choice : open) {
      List<Formula> left = left(choice, members);
      solver.budget().spend(1);
      if (left.isEmpty()) {
        branch.contradict("no alternative is left");
        return false;
      } else if (left.size() == 1) {
        forced.add(left.get(0));
      } else {
        branch.choices().add(left);
      }
    }
    forced.removeIf(Formula::isTrue);
    branch.add(forced);
    return !forced.isEmpty();
  }

  private List<Formula> left(List<Formula> choice, Members members) {
    List<Formula> left = new ArrayList<>();
    for (Formula alternative : choice) {
      Status status = Status.of(solver.formulas(), branch, alternative, members);
      if (status == Status.YES) {
        return List.of(solver.formulas().everything());
      }
      if (status == Status.OPEN) {
        left.add(alternative);
      }
    }
    return left;
  }
}
