package io.messagecontract.normal;

import io.messagecontract.contract.SubSchemas;
import io.messagecontract.document.Place;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.formula.UndecidedException;
import io.messagecontract.reading.Documenting;
import io.messagecontract.reading.SchemaReader;
import io.messagecontract.reading.SchemaReferences;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Finds the ways in which schemas apply to one value, those behind {@code $ref} and {@code allOf}
 * and those of {@code anyOf}, {@code oneOf}, {@code if} and {@code dependentSchemas} that the value
 * satisfies: as strict validation does, which does not look at drafts here.
 */
final class AppliedSchemas {

  private static final int MOST = 256;

  private final Formulas formulas;
  private final SchemaReader reader;
  private final SchemaReferences references;
  private final OpenSchemas open;
  private final Documenting documenting;

  AppliedSchemas(
      Formulas formulas, SchemaReader reader, SchemaReferences references, OpenSchemas open) {
    this.formulas = formulas;
    this.reader = reader;
    this.references = references;
    this.open = open;
    this.documenting = new Documenting(reader);
  }

  /**
   * Returns all ways; just one is that of a value which satisfies the schemas.
   *
   * @throws UndecidedException if there are too many
   */
  List<Way> to(List<Held> schemas) {
    List<Way> done = new ArrayList<>();
    Deque<Way> open = new ArrayDeque<>(List.of(new Way(schemas)));
    while (!open.isEmpty()) {
      if (done.size() + open.size() > MOST) {
        throw new UndecidedException("too many ways to document properties");
      }
      Way way = open.pop();
      Optional<Held> next = way.next();
      if (next.isPresent()) {
        open.addAll(visit(way, next.get()));
      } else {
        done.add(way);
      }
    }
    return done;
  }

  private List<Way> visit(Way way, Held held) {
    Place schema = held.schema();
    if (!schema.node().isObject() || reader.isLeftOut(schema) || !way.meet(schema)) {
      return List.of(way);
    }
    boolean sure = held.sure() && !references.isDynamic(schema);
    Optional<Place> target = reader.reference(schema);
    target.ifPresent(place -> way.see(place, sure));
    if (target.isPresent() && SubSchemas.isOnlyReference(schema, reader.dialect())) {
      return List.of(way);
    }
    way.apply(schema, sure);
    branches(schema, "allOf").forEach(branch -> way.see(branch, sure(schema, sure, "allOf")));
    List<Way> ways = oneOf(way, schema, sure(schema, sure, "oneOf"));
    for (Place branch : told(schema, "anyOf")) {
      ways = fork(ways, open.entered(branch), List.of(new Held(branch, true)), List.of());
    }
    ways = condition(ways, schema, sure);
    for (String keyword : List.of("dependentSchemas", "dependencies")) {
      for (Place dependent : told(schema, keyword)) {
        Formula has = ObjectKeywords.has(formulas, dependent.key());
        List<Held> then = List.of(new Held(dependent, sure(schema, sure, keyword)));
        ways = fork(ways, has, then, List.of());
      }
    }
    return ways;
  }

  /** A value that satisfies the schema satisfies one branch. */
  private List<Way> oneOf(Way way, Place schema, boolean sure) {
    List<Way> none = List.of(way);
    List<Way> ways = new ArrayList<>();
    for (Place branch : told(schema, "oneOf")) {
      List<Held> then = List.of(new Held(branch, true));
      if (!sure) {
        none = fork(none, open.entered(branch), then, List.of());
      } else if (!none.isEmpty()) {
        Formula question = open.entered(branch);
        Way last = none.get(0);
        Optional<Boolean> answer = last.answer(question);
        if (answer.orElse(true)) {
          Way chosen = last.decide(question, true, formulas);
          then.forEach(held -> chosen.see(held.schema(), held.sure()));
          ways.add(chosen);
        }
        none = answer.orElse(false) ? List.of() : List.of(last.decide(question, false, formulas));
      }
    }
    ways.addAll(none);
    return ways;
  }

  private List<Way> condition(List<Way> ways, Place schema, boolean sure) {
    Optional<Place> condition = reader.member(schema, "if");
    if (condition.isEmpty()) {
      return ways;
    }
    List<Held> then = new ArrayList<>();
    List<Held> otherwise = new ArrayList<>();
    condition.filter(documenting::isIn).ifPresent(held -> then.add(new Held(held, true)));
    reader
        .member(schema, "then")
        .filter(documenting::isIn)
        .ifPresent(next -> then.add(new Held(next, sure(schema, sure, "then"))));
    reader
        .member(schema, "else")
        .filter(documenting::isIn)
        .ifPresent(next -> otherwise.add(new Held(next, sure(schema, sure, "else"))));
    return then.isEmpty() && otherwise.isEmpty()
        ? ways
        : fork(ways, open.entered(condition.get()), then, otherwise);
  }

  private List<Way> fork(List<Way> ways, Formula question, List<Held> then, List<Held> otherwise) {
    List<Way> forked = new ArrayList<>();
    for (Way way : ways) {
      Optional<Boolean> known = way.answer(question);
      for (boolean answer : known.map(List::of).orElse(List.of(true, false))) {
        Way next = known.isPresent() ? way : way.decide(question, answer, formulas);
        (answer ? then : otherwise).forEach(held -> next.see(held.schema(), held.sure()));
        forked.add(next);
      }
    }
    if (forked.size() > MOST) {
      throw new UndecidedException("too many ways to document properties");
    }
    return forked;
  }

  private boolean sure(Place schema, boolean sure, String keyword) {
    return sure && reader.keyword(schema, keyword).isPresent();
  }

  private List<Place> branches(Place schema, String keyword) {
    return reader.member(schema, keyword).map(reader::parts).orElse(List.of());
  }

  private List<Place> told(Place schema, String keyword) {
    return branches(schema, keyword).stream().filter(documenting::isIn).toList();
  }
}
