package io.messagecontract.inclusion;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.formula.Effort;
import io.messagecontract.formula.Evaluator;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.formula.UndecidedException;
import io.messagecontract.solver.Outcome;
import io.messagecontract.solver.Patterns;
import io.messagecontract.solver.Proof;
import io.messagecontract.solver.Solver;
import io.messagecontract.validate.SchemaValidator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Answers questions about schemas, each for itself; only the patterns that it meets are remembered,
 * because to read one can take longer than all else. Not for several threads at once.
 *
 * @since 0.1.0
 */
public final class Inclusion {

  /** Enough for the schemas of real contracts many times over, and a few seconds at the most. */
  private static final int STEPS = 300_000;

  /** What the validator may have to do for one value: a second or so. */
  private static final long MOST_EFFORT = 1_000_000;

  private final Patterns patterns = new Patterns(SchemaValidator::matches);

  /** Tells whether every value of one schema is a value of another. */
  public Answer answer(Question question) {
    Formulas formulas = new Formulas();
    Outcome outcome =
        find(formulas, question.sides(), () -> question.sets(formulas), question::isShownBy);
    if (outcome instanceof Outcome.Found found) {
      return new Answer.Broken(found.value());
    } else if (outcome instanceof Outcome.None none) {
      return new Answer.Included(none.proof());
    }
    return new Answer.Undecided(((Outcome.Unknown) outcome).reason());
  }

  /**
   * Tells whether it is proved that every value of one schema is a value of another. Nothing is
   * shown, so that the validator need not be asked.
   */
  public boolean isIncluded(Question question) {
    Formulas formulas = new Formulas();
    return find(formulas, question.sides(), () -> question.sets(formulas), value -> true)
        instanceof Outcome.None;
  }

  /**
   * Returns a value that all of these schemas accept, confirmed by the validator, as small as it
   * can be; or a proof that there is none; or what stood in the way of both.
   *
   * @param schemas one at least
   */
  public Outcome common(List<SideSchema> schemas) {
    return common(
        schemas,
        Set.of(),
        Focus.ANY,
        value -> schemas.stream().allMatch(schema -> schema.accepts(value)));
  }

  /**
   * Tells whether it is proved that no value is accepted by all of these schemas. Nothing is shown,
   * so that the validator need not be asked.
   *
   * @param schemas one at least
   * @param leftOut the {@link io.messagecontract.document.Place#id() ids} of schemas and keywords
   *     that count as if they were not there
   * @param focus the values that matter
   */
  public boolean isImpossible(List<SideSchema> schemas, Set<String> leftOut, Focus focus) {
    return common(schemas, leftOut, focus, value -> true) instanceof Outcome.None;
  }

  /** Returns why no value is accepted by a schema, if that is proved. */
  public Optional<Proof> impossibility(SideSchema schema) {
    Outcome outcome = common(List.of(schema), Set.of(), Focus.ANY, value -> true);
    return outcome instanceof Outcome.None none ? Optional.of(none.proof()) : Optional.empty();
  }

  private Outcome common(
      List<SideSchema> schemas, Set<String> leftOut, Focus focus, Predicate<JsonNode> confirmed) {
    Formulas formulas = new Formulas();
    return find(
        formulas,
        schemas,
        () ->
            Stream.concat(
                    schemas.stream().map(schema -> schema.formula(formulas, leftOut)),
                    Stream.of(focus.formula(formulas)))
                .toList(),
        confirmed);
  }

  /**
   * Looks for a value that is in all of some sets.
   *
   * @param formulas makes the sets
   * @param schemas those that the sets are made from, one at least
   * @param sets makes the sets
   * @param confirmed the validator's word on a value
   */
  private Outcome find(
      Formulas formulas,
      List<SideSchema> schemas,
      Supplier<List<Formula>> sets,
      Predicate<JsonNode> confirmed) {
    Side side = schemas.get(0).side();
    Evaluator evaluator =
        new Evaluator(
            formulas,
            patterns::matches,
            (format, text) -> side.validator().hasFormat(side.dialect(), format, text));
    try {
      List<Formula> asked = sets.get();
      Predicate<JsonNode> judged =
          value -> isWorthwhile(formulas, evaluator, asked, value) && confirmed.test(value);
      Outcome outcome = new Solver(formulas, evaluator, patterns, STEPS).find(asked, judged);
      if (!(outcome instanceof Outcome.Found found)) {
        return outcome;
      }
      long effort = Effort.of(formulas, evaluator, asked, found.value());
      Predicate<JsonNode> needed = value -> isIn(asked, value, evaluator) && confirmed.test(value);
      return new Outcome.Found(Shrinking.of(found.value(), effort, needed));
    } catch (UndecidedException e) {
      return new Outcome.Unknown(e.reason());
    } catch (UnsupportedOperationException e) {
      return new Outcome.Unknown("a pattern that the validator cannot follow");
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Unknown("unexpected " + e.getClass().getSimpleName());
    }
  }

  /** The validator has no budget of its own. */
  private static boolean isWorthwhile(
      Formulas formulas, Evaluator evaluator, List<Formula> sets, JsonNode value) {
    if (Effort.of(formulas, evaluator, sets, value) > MOST_EFFORT) {
      throw new UndecidedException("too many steps to judge one value");
    }
    return true;
  }

  private static boolean isIn(List<Formula> sets, JsonNode value, Evaluator evaluator) {
    try {
      return sets.stream().allMatch(set -> evaluator.holds(set, value));
    } catch (UndecidedException e) {
      return false;
    }
  }
}
