package io.messagecontract.formula;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Makes formulas, each once, and as short as its parts show it to be.
 *
 * @since 0.1.0
 */
public final class Formulas {

  private final Map<Term, Formula> before;
  private final Map<Term, Formula> known = new HashMap<>();
  private final Map<Object, Supplier<Formula>> promised = new HashMap<>();
  private final Map<Object, Formula> kept = new HashMap<>();
  private final Formula everything;
  private final Formula nothing;
  private long steps;

  /** Has made none yet. */
  public Formulas() {
    this(Map.of());
  }

  private Formulas(Map<Term, Formula> before) {
    this.before = before;
    this.everything = of(new Term.Truth(true));
    this.nothing = of(new Term.Truth(false));
  }

  /**
   * Returns a maker that goes on where this one has stopped: what it makes comes out as if this one
   * had made it, and does not stay here. Meanwhile this one must not make any.
   *
   * @return nothing where formulas were promised, which would be made here, or where this one went
   *     on from another one
   */
  public Optional<Formulas> continued() {
    return promised.isEmpty() && before.isEmpty()
        ? Optional.of(new Formulas(known))
        : Optional.empty();
  }

  /** Returns how often this one was asked for a formula, whether it had made that before or not. */
  public long steps() {
    return steps;
  }

  /** Returns every value. */
  public Formula everything() {
    return everything;
  }

  /** Returns no value. */
  public Formula nothing() {
    return nothing;
  }

  /** Returns what is of one of these kinds. */
  public Formula kinds(Collection<Kind> kinds) {
    if (kinds.isEmpty()) {
      return nothing;
    }
    Set<Kind> set = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    return set.size() == Kind.ALL.size() ? everything : of(new Term.Kinds(set));
  }

  /** Returns a statement about values of one kind. */
  public Formula atom(Term term) {
    return isVoid(term) ? everything : of(term);
  }

  private static boolean isVoid(Term term) {
    return (term instanceof Term.Items items && items.item().isTrue())
        || (term instanceof Term.Property property && property.value().isTrue())
        || (term instanceof Term.Properties properties && properties.value().isTrue())
        || (term instanceof Term.Names names && names.name().isTrue())
        || (term instanceof Term.Count count && count.atLeast() && count.number() <= 0)
        || (term instanceof Term.Bound bound && isVoid(bound));
  }

  private static boolean isVoid(Term.Bound bound) {
    return bound.measure() != Term.Measure.NUMBER && bound.lower() && bound.admits(BigDecimal.ZERO);
  }

  /** Returns the values that are not in a set. */
  public Formula not(Formula formula) {
    Term term = formula.term();
    if (term instanceof Term.Not not) {
      return not.part();
    }
    if (term instanceof Term.Truth truth) {
      return truth.holds() ? nothing : everything;
    }
    if (term instanceof Term.Hint) {
      return nothing;
    }
    if (term instanceof Term.Kinds kinds) {
      return kinds(EnumSet.complementOf(EnumSet.copyOf(kinds.kinds())));
    }
    return of(new Term.Not(formula));
  }

  /** Returns the values that are in all of these sets. */
  public Formula all(Collection<Formula> parts) {
    Set<Formula> flat = new TreeSet<>();
    Set<Kind> kinds = EnumSet.allOf(Kind.class);
    for (Formula part : parts) {
      for (Formula one : part.term() instanceof Term.All all ? all.parts() : List.of(part)) {
        if (one.term() instanceof Term.Kinds some) {
          kinds.retainAll(some.kinds());
        } else {
          flat.add(one);
        }
      }
    }
    flat.add(kinds(kinds));
    flat.remove(everything);
    if (flat.contains(nothing) || flat.stream().anyMatch(one -> flat.contains(not(one)))) {
      return nothing;
    }
    return flat.isEmpty() ? everything : single(flat, new Term.All(List.copyOf(flat)));
  }

  /** Returns the values that are in one of these sets at least. */
  public Formula any(Collection<Formula> parts) {
    Set<Formula> flat = new LinkedHashSet<>();
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (Formula part : parts) {
      for (Formula one : part.term() instanceof Term.Any any ? any.parts() : List.of(part)) {
        if (one.term() instanceof Term.Kinds some) {
          kinds.addAll(some.kinds());
        } else {
          flat.add(one.term() instanceof Term.Hint ? everything : one);
        }
      }
    }
    flat.add(kinds(kinds));
    flat.remove(nothing);
    if (flat.contains(everything) || flat.stream().anyMatch(one -> flat.contains(not(one)))) {
      return everything;
    }
    return flat.isEmpty() ? nothing : single(flat, new Term.Any(List.copyOf(new TreeSet<>(flat))));
  }

  private Formula single(Set<Formula> parts, Term otherwise) {
    return parts.size() == 1 ? parts.iterator().next() : of(otherwise);
  }

  /** Returns the values that are in exactly one of these sets. */
  public Formula one(Collection<Formula> parts) {
    List<Formula> some = parts.stream().filter(part -> !part.isFalse()).sorted().toList();
    if (some.isEmpty()) {
      return nothing;
    }
    Set<Formula> single = new HashSet<>();
    Set<Formula> twice = new TreeSet<>();
    some.forEach(part -> (single.add(part) ? Set.<Formula>of() : Set.of(part)).forEach(twice::add));
    if (!twice.isEmpty()) {
      // What is in a set that is listed twice is in two of them.
      List<Formula> rest = some.stream().filter(part -> !twice.contains(part)).toList();
      List<Formula> conditions = new ArrayList<>(twice.stream().map(this::not).toList());
      conditions.add(one(rest));
      return all(conditions);
    }
    return some.size() == 1 ? some.get(0) : of(new Term.One(some));
  }

  /** Returns the values that are equal to that one. */
  public Formula equal(JsonNode value) {
    return Equality.with(this, value);
  }

  /** Returns the values that are equal to one of those. */
  public Formula among(Iterable<JsonNode> values) {
    Set<Scalar> scalars = new LinkedHashSet<>();
    List<Formula> parts = new ArrayList<>();
    for (JsonNode value : values) {
      if (value.isContainerNode()) {
        parts.add(equal(value));
      } else {
        scalars.add(Scalar.of(value));
      }
    }
    if (!scalars.isEmpty()) {
      parts.add(of(new Term.Among(Set.copyOf(scalars))));
    }
    return any(parts);
  }

  /**
   * Returns what another formula says, which is not asked for before somebody needs it.
   *
   * @param key the same for the same formula
   */
  public Formula later(Object key, Supplier<Formula> formula) {
    promised.putIfAbsent(key, formula);
    return of(new Term.Later(key));
  }

  /** Returns the formula that was promised. */
  public Formula keep(Term.Later later) {
    Formula formula = kept.get(later.key());
    if (formula == null) {
      formula = Objects.requireNonNull(promised.get(later.key()), "not promised").get();
      kept.put(later.key(), formula);
    }
    return formula;
  }

  private Formula of(Term term) {
    steps++;
    Formula formula = before.get(term);
    if (formula == null) {
      formula = known.get(term);
    }
    if (formula == null) {
      formula = new Formula(before.size() + known.size(), term);
      known.put(term, formula);
    }
    return formula;
  }
}
