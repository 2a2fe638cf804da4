package io.messagecontract.solver;

import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.formula.Kind;
import io.messagecontract.formula.Term;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a value of one kind has to be like, broken up: statements that all have to hold, and choices
 * of which one alternative has to hold each.
 */
final class Branch {

  private final Formulas formulas;
  private final Kind kind;
  private final Set<Formula> asserted;
  private final List<Formula> atoms;
  private final List<List<Formula>> choices;
  private String contradiction = "";
  private boolean isOfOtherKinds;

  Branch(Formulas formulas, Kind kind) {
    this(formulas, kind, new LinkedHashSet<>(), new ArrayList<>(), new ArrayList<>());
  }

  private Branch(
      Formulas formulas,
      Kind kind,
      Set<Formula> asserted,
      List<Formula> atoms,
      List<List<Formula>> choices) {
    this.formulas = formulas;
    this.kind = kind;
    this.asserted = asserted;
    this.atoms = atoms;
    this.choices = choices;
  }

  Branch copy() {
    return new Branch(
        formulas,
        kind,
        new LinkedHashSet<>(asserted),
        new ArrayList<>(atoms),
        new ArrayList<>(choices));
  }

  Kind kind() {
    return kind;
  }

  /** Returns the statements about values of the kind, and negations of such, in order. */
  List<Formula> atoms() {
    return atoms;
  }

  List<List<Formula>> choices() {
    return choices;
  }

  /** Returns how many statements it holds, large and small. */
  int size() {
    return asserted.size();
  }

  boolean isClosed() {
    return !contradiction.isEmpty();
  }

  /** Tells whether values of the kind are excluded as such: that is no case worth a word. */
  boolean isOfOtherKinds() {
    return isOfOtherKinds;
  }

  String contradiction() {
    return contradiction;
  }

  void contradict(String why) {
    contradiction = why;
  }

  boolean asserts(Formula formula) {
    return asserted.contains(formula);
  }

  void add(Collection<Formula> more) {
    Deque<Formula> open = new ArrayDeque<>(more);
    while (!open.isEmpty() && !isClosed()) {
      Formula formula = open.pop();
      if (formula.isFalse()) {
        contradiction = "nothing is accepted";
      } else if (!formula.isTrue() && asserted.add(formula)) {
        if (asserted.contains(formulas.not(formula))) {
          contradiction = "asked for and forbidden: " + positive(formula);
        }
        expand(formula, open);
      }
    }
  }

  private static Formula positive(Formula formula) {
    return formula.term() instanceof Term.Not not ? not.part() : formula;
  }

  private void expand(Formula formula, Deque<Formula> open) {
    boolean negated = formula.isNegated();
    Term said = formula.statement();
    if (said instanceof Term.Later later) {
      Formula kept = formulas.keep(later);
      open.push(negated ? formulas.not(kept) : kept);
    } else if (said instanceof Term.Kinds kinds) {
      if (kinds.kinds().contains(kind) == negated) {
        contradiction = "not of this kind";
        isOfOtherKinds = true;
      }
    } else if (said instanceof Term.All all) {
      if (negated) {
        choices.add(all.parts().stream().map(formulas::not).toList());
      } else {
        pushAll(all.parts(), open);
      }
    } else if (said instanceof Term.Any any) {
      if (negated) {
        pushAll(any.parts().stream().map(formulas::not).toList(), open);
      } else {
        choices.add(any.parts());
      }
    } else if (said instanceof Term.One one) {
      choices.add(negated ? noneOrTwo(one.parts()) : exactlyOne(one.parts()));
      if (!negated) {
        // It follows, and is known by itself where the same branches are an anyOf elsewhere.
        open.push(formulas.any(one.parts()));
      }
    } else if (said instanceof Term.Among among
        && among.values().stream().noneMatch(value -> value.kind() == kind)) {
      contradiction = negated ? "" : "none of the listed values is of the kind";
    } else if (said.about().contains(kind)) {
      atoms.add(formula);
    } else if (negated) {
      contradiction = "it is about other kinds of values: " + positive(formula);
    }
  }

  private static void pushAll(List<Formula> parts, Deque<Formula> open) {
    for (int i = parts.size() - 1; i >= 0; i--) {
      open.push(parts.get(i));
    }
  }

  private List<Formula> exactlyOne(List<Formula> parts) {
    List<Formula> alternatives = new ArrayList<>();
    for (Formula part : parts) {
      List<Formula> all = new ArrayList<>();
      parts.forEach(other -> all.add(other.equals(part) ? part : formulas.not(other)));
      alternatives.add(formulas.all(all));
    }
    return alternatives;
  }

  private List<Formula> noneOrTwo(List<Formula> parts) {
    List<Formula> alternatives = new ArrayList<>();
    alternatives.add(formulas.all(parts.stream().map(formulas::not).toList()));
    for (int i = 0; i + 1 < parts.size(); i++) {
      Formula another = formulas.any(parts.subList(i + 1, parts.size()));
      alternatives.add(formulas.all(List.of(parts.get(i), another)));
    }
    return alternatives;
  }
}
