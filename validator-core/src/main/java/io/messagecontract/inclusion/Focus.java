package io.messagecontract.inclusion;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.formula.Kind;
import io.messagecontract.formula.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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

  private final Function<Formulas, Formula> like;

  private Focus(Function<Formulas, Formula> like) {
    this.like = like;
  }

  /** Values that are equal to that one. */
  public static Focus on(JsonNode value) {
    return new Focus(formulas -> formulas.equal(value));
  }

  /** Objects with a property. */
  public static Focus onObjectsWith(String name) {
    return object(name, false);
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
    return object(name, true);
  }

  private static Focus object(String name, boolean without) {
    return new Focus(
        formulas -> {
          Formula has = formulas.atom(new Term.Has(name));
          Formula object = formulas.kinds(Set.of(Kind.OBJECT));
          return formulas.all(List.of(object, without ? formulas.not(has) : has));
        });
  }

  /** Returns the values in which a value of this focus stands at a path. */
  public Focus at(ValuePath path) {
    return new Focus(formulas -> around(formulas, path.steps(), like.apply(formulas)));
  }

  private static Formula around(Formulas formulas, List<Optional<String>> steps, Formula inner) {
    List<Optional<String>> outwards = new ArrayList<>(steps);
    Collections.reverse(outwards);
    Formula at = inner;
    for (Optional<String> step : outwards) {
      at = step.isPresent() ? property(formulas, step.get(), at) : item(formulas, at);
    }
    return at;
  }

  private static Formula property(Formulas formulas, String name, Formula value) {
    return formulas.all(
        List.of(
            formulas.kinds(Set.of(Kind.OBJECT)),
            formulas.atom(new Term.Has(name)),
            formulas.atom(new Term.Property(name, value))));
  }

  private static Formula item(Formulas formulas, Formula item) {
    return formulas.all(
        List.of(formulas.kinds(Set.of(Kind.ARRAY)), formulas.atom(new Term.Count(item, true, 1))));
  }

  Formula formula(Formulas formulas) {
    return like.apply(formulas);
  }
}
