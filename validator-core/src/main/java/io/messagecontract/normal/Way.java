package io.messagecontract.normal;

import io.messagecontract.document.Place;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One way in which schemas can apply to a value: what is decided, what applies, what is to see. */
final class Way {

  private final Map<Formula, Boolean> decided = new HashMap<>();
  private final List<Formula> conditions = new ArrayList<>();
  private final List<Held> applied = new ArrayList<>();
  private final Set<String> met = new HashSet<>();
  private final Deque<Held> unseen = new ArrayDeque<>();

  Way(List<Held> schemas) {
    unseen.addAll(schemas);
  }

  private Way(Way other) {
    decided.putAll(other.decided);
    conditions.addAll(other.conditions);
    applied.addAll(other.applied);
    met.addAll(other.met);
    unseen.addAll(other.unseen);
  }

  Optional<Held> next() {
    return Optional.ofNullable(unseen.poll());
  }

  void see(Place schema, boolean sure) {
    unseen.add(new Held(schema, sure));
  }

  /** Tells whether a schema was not met before. */
  boolean meet(Place schema) {
    return met.add(schema.id());
  }

  void apply(Place schema, boolean sure) {
    applied.add(new Held(schema, sure));
  }

  List<Held> applied() {
    return List.copyOf(applied);
  }

  Formula condition(Formulas formulas) {
    return formulas.all(conditions);
  }

  /** Returns the answer that this way has, if it has one. */
  Optional<Boolean> answer(Formula question) {
    return question.isTrue() || question.isFalse()
        ? Optional.of(question.isTrue())
        : Optional.ofNullable(decided.get(question));
  }

  /** Goes on in a way where a question has an answer. */
  Way decide(Formula question, boolean answer, Formulas formulas) {
    Way way = new Way(this);
    way.decided.put(question, answer);
    way.decided.put(formulas.not(question), !answer);
    way.conditions.add(answer ? question : formulas.not(question));
    return way;
  }
}
