package io.messagecontract.solver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Kind;
import io.messagecontract.formula.Scalar;
import io.messagecontract.formula.Term;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Values that can be listed: booleans, null, and what {@code enum} and {@code const} leave. */
final class Constants {

  private Constants() {}

  /** Returns the values of the kind that are listed; empty where none are. */
  static Optional<Set<Scalar>> listed(Branch branch) {
    Optional<Set<Scalar>> listed = Optional.empty();
    for (Formula atom : branch.atoms()) {
      if (atom.term() instanceof Term.Among among) {
        Set<Scalar> left = new LinkedHashSet<>(listed.orElse(among.values()));
        left.retainAll(among.values());
        left.removeIf(value -> value.kind() != branch.kind());
        listed = Optional.of(left);
      }
    }
    return listed;
  }

  /** Returns the values that must not be. */
  static Set<Scalar> excluded(Branch branch) {
    Set<Scalar> excluded = new LinkedHashSet<>();
    for (Formula atom : branch.atoms()) {
      if (atom.isNegated() && atom.statement() instanceof Term.Among among) {
        among.values().stream().filter(v -> v.kind() == branch.kind()).forEach(excluded::add);
      }
    }
    return excluded;
  }

  static Outcome of(Solver solver, Branch branch) {
    List<JsonNode> values =
        branch.kind() == Kind.NULL
            ? List.of(NullNode.getInstance())
            : List.of(BooleanNode.TRUE, BooleanNode.FALSE);
    return among(solver, branch, values, "no value of the kind is left");
  }

  static Outcome listed(Solver solver, Branch branch, Set<Scalar> values) {
    List<JsonNode> sorted = values.stream().map(Scalar::node).sorted(Readability.ORDER).toList();
    return among(solver, branch, sorted, "no listed value is left");
  }

  private static Outcome among(
      Solver solver, Branch branch, List<JsonNode> values, String otherwise) {
    for (JsonNode value : values) {
      if (branch.atoms().stream().allMatch(atom -> solver.evaluator().holds(atom, value))) {
        return new Outcome.Found(value);
      }
    }
    return new Outcome.None(Proof.of(otherwise));
  }
}
