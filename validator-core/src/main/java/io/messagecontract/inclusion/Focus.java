package io.messagecontract.inclusion;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.formula.Kind;
import io.messagecontract.formula.Term;
import io.messagecontract.formula.Term.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The values that a question is about: those that are like this at some place in them.
 *
 * @since 0.1.0
 */
public final class Focus {

  /** Any value. */
  public static final Focus ANY = new Focus(Formulas::everything);

  /** Any object. */
  public static final Focus OBJECTS = onObjectsWithAll(Set.of());

  private final Function<Formulas, Formula> like;

  private Focus(Function<Formulas, Formula> like) {
    this.like = like;
  }

  /** Values that are equal to that one. */
  public static Focus on(JsonNode value) {
    return new Focus(formulas -> formulas.equal(value));
  }

  /** Values that are not equal to that one. */
  public static Focus except(JsonNode value) {
    return new Focus(formulas -> formulas.not(formulas.equal(value)));
  }

  /** Values that a schema accepts. */
  public static Focus on(SideSchema schema) {
    return new Focus(formulas -> schema.formula(formulas, Set.of()));
  }

  /** Values that a schema rejects. */
  public static Focus outside(SideSchema schema) {
    return new Focus(formulas -> formulas.not(schema.formula(formulas, Set.of())));
  }

  /** Values of a kind. */
  public static Focus onKind(Kind kind) {
    return new Focus(formulas -> formulas.kinds(Set.of(kind)));
  }

  /** Values of a kind that measure just so much. */
  public static Focus onMeasure(Kind kind, Measure measure, BigDecimal exactly) {
    return new Focus(
        formulas ->
            formulas.all(
                List.of(
                    formulas.kinds(Set.of(kind)),
                    formulas.atom(new Term.Bound(measure, true, exactly, false)),
                    formulas.atom(new Term.Bound(measure, false, exactly, false)))));
  }

  /** Texts of at least or at most so many code points. */
  static Focus onTexts(boolean atLeast, int length) {
    Term bound = new Term.Bound(Measure.LENGTH, atLeast, BigDecimal.valueOf(length), false);
    return new Focus(
        formulas ->
            formulas.all(List.of(formulas.kinds(Set.of(Kind.STRING)), formulas.atom(bound))));
  }

  /** Objects with a property. */
  public static Focus onObjectsWith(String name) {
    return onObjectsWithAll(Set.of(name));
  }

  /** Objects with all of some properties. */
  public static Focus onObjectsWithAll(Set<String> names) {
    return new Focus(
        formulas ->
            formulas.all(
                Stream.concat(
                        Stream.of(formulas.kinds(Set.of(Kind.OBJECT))),
                        names.stream().sorted().map(name -> formulas.atom(new Term.Has(name))))
                    .toList()));
  }

  /** Objects without a property. */
  public static Focus onObjectsWithout(String name) {
    return new Focus(
        formulas ->
            formulas.all(
                List.of(
                    formulas.kinds(Set.of(Kind.OBJECT)),
                    formulas.not(formulas.atom(new Term.Has(name))))));
  }

  /** Returns the values of this focus that are in all of the others, too. */
  public Focus and(Collection<Focus> others) {
    return others.isEmpty()
        ? this
        : new Focus(
            formulas ->
                formulas.all(
                    Stream.concat(Stream.of(this), others.stream())
                        .map(focus -> focus.formula(formulas))
                        .toList()));
  }

  /** Returns the values in which a value of this focus stands at a path. */
  public Focus at(ValuePath path) {
    return new Focus(formulas -> around(formulas, path.steps(), like.apply(formulas)));
  }

  private static Formula around(Formulas formulas, List<Step> steps, Formula inner) {
    List<Step> outwards = new ArrayList<>(steps);
    Collections.reverse(outwards);
    Formula at = inner;
    for (Step step : outwards) {
      at = step.around(formulas, at);
    }
    return at;
  }

  Formula formula(Formulas formulas) {
    return like.apply(formulas);
  }
}
