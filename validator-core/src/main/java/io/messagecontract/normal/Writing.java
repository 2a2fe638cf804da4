package io.messagecontract.normal;

import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.formula.Term;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Lets each thing be written as a formula once, its parts first. What leads back to something that
 * is being written, or nests too deeply, is written later.
 */
final class Writing {

  /** Things within things; each takes a few calls on the stack. */
  private static final int DEEPEST = 60;

  private final Formulas formulas;
  private final Map<Key, Formula> written = new HashMap<>();
  private final Set<Key> underway = new HashSet<>();
  private final Set<Key> awaited = new HashSet<>();
  private int depth;

  Writing(Formulas formulas) {
    this.formulas = formulas;
  }

  /** Tells what is written here from what is written of the same name elsewhere. */
  private record Key(Writing owner, Object name) {

    @Override
    public String toString() {
      return name.toString();
    }
  }

  /** Returns the formula of that name. */
  Formula of(Object name, Supplier<Formula> text) {
    Key key = new Key(this, name);
    Formula known = written.get(key);
    if (known != null) {
      return known;
    }
    if (underway.contains(key)) {
      awaited.add(key);
    } else if (depth < DEEPEST) {
      return write(key, text);
    }
    return formulas.later(key, () -> afresh(name, text));
  }

  /** Returns what cannot be written, and why. */
  Formula opaque(String reason, Object name) {
    return formulas.atom(new Term.Opaque(reason, new Key(this, name)));
  }

  /** By then the stack is another one. */
  private Formula afresh(Object name, Supplier<Formula> text) {
    int before = depth;
    depth = 0;
    try {
      return of(name, text);
    } finally {
      depth = before;
    }
  }

  private Formula write(Key key, Supplier<Formula> text) {
    depth++;
    underway.add(key);
    try {
      Formula formula = text.get();
      boolean isLoop = awaited.contains(key) && asksItself(formula, key);
      Formula result = isLoop ? opaque("a schema leads back to itself", key.name()) : formula;
      written.put(key, result);
      return result;
    } finally {
      underway.remove(key);
      depth--;
    }
  }

  /** What judges a value by itself again, and not a part of it, judges nothing. */
  private static boolean asksItself(Formula formula, Key key) {
    Set<Formula> seen = new HashSet<>();
    Deque<Formula> unseen = new ArrayDeque<>(List.of(formula));
    while (!unseen.isEmpty()) {
      Formula next = unseen.pop();
      if (!seen.add(next)) {
        continue;
      }
      Term term = next.term();
      if (term instanceof Term.Later later && later.key().equals(key)) {
        return true;
      }
      unseen.addAll(inPlace(term));
    }
    return false;
  }

  private static List<Formula> inPlace(Term term) {
    if (term instanceof Term.All all) {
      return all.parts();
    } else if (term instanceof Term.Any any) {
      return any.parts();
    } else if (term instanceof Term.One one) {
      return one.parts();
    }
    return term instanceof Term.Not not ? List.of(not.part()) : List.of();
  }
}
