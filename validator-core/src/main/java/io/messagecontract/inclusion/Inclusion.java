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
 * Answers questions about schemas, each for itself. Only the patterns that it meets are remembered,
 * because to read one can take longer than all else, and what was written for the last writer,
 * about whom mostly the next question is, too. Not for several threads at once.
 *
 * @since 0.1.0
 */
public final class Inclusion {

  /** Enough for the schemas of real contracts many times over, and a few seconds at the most. */
  private static final int STEPS = 300_000;

  /** What the validator may have to do for one value: a second or so. */
  private static final long MOST_EFFORT = 1_000_000;

  private final Patterns patterns = new Patterns(SchemaValidator::matches);
  private final Allowance allowance;
  private Optional<Written> last = Optional.empty();

  /** Looks into any number of questions. */
  public Inclusion() {
    this(new Allowance(Long.MAX_VALUE));
  }

  /**
   * Looks into questions as long as there is something left.
   *
   * @param allowance what these questions and those of others may take together
   */
  public Inclusion(Allowance allowance) {
    this.allowance = allowance;
  }

  /** What a writer may write, whatever is asked of it. */
  private record Written(Question question, Formulas formulas, List<Formula> sets) {}

  /**
   * Tells whether every value of one schema is a value of another. Where a question leaves
   * something out and only values were found that the whole schemas do not tell apart, it is about
   * those that both do.
   */
  public Answer answer(Question question) {
    Outcome outcome = find(question, question::isShownBy, false);
    if (outcome.equals(Outcome.Unknown.REFUSED) && question.leavesSomethingOut()) {
      outcome = find(question, question::isShownBy, true);
    }
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
    return find(question, value -> true, false) instanceof Outcome.None;
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
    return known(
        leftOut.size(),
        () -> {
          Formulas formulas = new Formulas();
          List<Formula> sets =
              Stream.concat(
                      schemas.stream().map(schema -> schema.formula(formulas, leftOut)),
                      Stream.of(focus.formula(formulas)))
                  .toList();
          return find(formulas, schemas.get(0).side(), sets, confirmed);
        });
  }

  private Outcome find(Question question, Predicate<JsonNode> confirmed, boolean isWhole) {
    return known(
        question.leftOut().size() + question.unwritten().size(),
        () -> {
          Written written = written(question);
          Formulas formulas = written.formulas().continued().orElse(written.formulas());
          List<Formula> sets = question.sets(formulas, written.sets());
          if (isWhole) {
            sets.addAll(question.wholeSets(formulas));
          }
          return find(formulas, question.sides().get(0).side(), sets, confirmed);
        });
  }

  private Written written(Question question) {
    if (last.isPresent() && last.get().question().isOfSameWriter(question)) {
      return last.get();
    }
    Formulas formulas = new Formulas();
    Written written = new Written(question, formulas, question.writtenSets(formulas));
    allowance.spend(formulas.steps());
    last = formulas.continued().isPresent() ? Optional.of(written) : Optional.empty();
    return written;
  }

  /**
   * Looks for a value that is in all of some sets.
   *
   * @param formulas has made the sets
   * @param side tells formats
   * @param confirmed the validator's word on a value
   */
  private Outcome find(
      Formulas formulas, Side side, List<Formula> sets, Predicate<JsonNode> confirmed) {
    Evaluator evaluator =
        new Evaluator(
            formulas,
            patterns::matches,
            (format, text) -> side.validator().hasFormat(side.dialect(), format, text));
    Predicate<JsonNode> judged =
        value -> isWorthwhile(formulas, evaluator, sets, value) && confirmed.test(value);
    long before = patterns.steps();
    Solver solver = new Solver(formulas, evaluator, patterns, STEPS);
    try {
      Outcome outcome = solver.find(sets, judged);
      if (!(outcome instanceof Outcome.Found found)) {
        return outcome;
      }
      long effort = Effort.of(formulas, evaluator, sets, found.value());
      Predicate<JsonNode> needed = value -> isIn(sets, value, evaluator) && confirmed.test(value);
      return new Outcome.Found(Shrinking.of(found.value(), effort, needed));
    } finally {
      allowance.spend(formulas.steps() + solver.steps() + patterns.steps() - before);
    }
  }

  private Outcome known(int places, Supplier<Outcome> question) {
    if (allowance.refuses()) {
      return new Outcome.Unknown(Allowance.SPENT);
    }
    allowance.spend(places);
    try {
      return question.get();
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
