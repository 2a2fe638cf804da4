package io.messagecontract.inclusion;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.Place;
import io.messagecontract.formula.Effort;
import io.messagecontract.formula.Evaluator;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.formula.UndecidedException;
import io.messagecontract.normal.SchemaTranslation;
import io.messagecontract.solver.Outcome;
import io.messagecontract.solver.Patterns;
import io.messagecontract.solver.Solver;
import io.messagecontract.validate.SchemaValidator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Finds values of schemas, and values that just miss them, for those who make messages up.
 *
 * <p>What it finds and tells goes by the specification, within a bound on steps; {@link #confirms}
 * asks the validator. "No" stands for "not known" too. Not for several threads at once.
 *
 * @since 0.1.0
 */
public final class ValueFinder {

  /** For one search; the schemas of real contracts need some hundreds. */
  private static final int STEPS = 20_000;

  /** So many searches may end without an answer; then nothing is searched any more. */
  private static final int MOST_FAILURES = 20;

  /** What the validator may have to do for one value. */
  private static final long MOST_EFFORT = 200_000;

  /** How large all values together may be that are looked at, and one of them. */
  private static final long MOST_WORK = 4_000_000;

  private static final long MOST_SIZE = 200_000;

  /** So many characters count as one value. */
  private static final int TEXT = 16;

  private final Side side;
  private final Formulas formulas = new Formulas();
  private final Patterns patterns = new Patterns(SchemaValidator::matches);
  private final Evaluator evaluator;
  private final SchemaTranslation translation;
  private final Map<String, Formula> open = new HashMap<>();
  private final Map<String, Formula> closed = new HashMap<>();
  private int failures;
  private long work;

  /** Works on the schemas of a side; whether that is closed does not matter. */
  public ValueFinder(Side side) {
    this.side = side;
    this.evaluator =
        new Evaluator(
            formulas,
            patterns::matches,
            (format, text) -> side.validator().hasFormat(side.dialect(), format, text));
    this.translation = translation(Set.of());
  }

  /** Returns the side whose schemas these are. */
  public Side side() {
    return side;
  }

  /** Tells whether all of these schemas accept a value. */
  public boolean accepts(List<Place> schemas, JsonNode value) {
    return isIn(() -> open(schemas), value);
  }

  /** Tells whether all of these schemas accept a value that holds only what they document. */
  public boolean acceptsClosed(List<Place> schemas, JsonNode value) {
    return isIn(() -> closed(schemas), value);
  }

  /** Tells whether a value is one that a focus means. */
  public boolean shows(Focus focus, JsonNode value) {
    return isIn(() -> focus.formula(formulas), value);
  }

  /** Tells whether a schema would accept a value if it did not have a keyword. */
  public boolean acceptsWithout(Place keyword, Place schema, JsonNode value) {
    return isIn(() -> translation(Set.of(keyword.id())).open(List.of(schema)), value);
  }

  /** Tells whether the validator accepts a value, if it can be asked in time. */
  public boolean confirms(Place schema, boolean closed, JsonNode value) {
    return judged(schema, value, () -> side.closed(closed).accepts(schema, value));
  }

  /** Tells whether the validator rejects a value, if it can be asked in time. */
  public boolean refutes(Place schema, JsonNode value) {
    return judged(schema, value, () -> !side.closed(false).accepts(schema, value));
  }

  /**
   * Returns the {@link Place#id() ids} of the keywords by which the validator rejects a value, each
   * with the pointer of what it rejects.
   */
  public Map<String, String> faults(Place schema, JsonNode value) {
    SchemaPlace place = new SchemaPlace(schema.path(), schema.pointer(), side.dialect());
    return known(() -> side.validator().faults(place, value)).orElse(new TreeMap<>());
  }

  private boolean judged(Place schema, JsonNode value, Supplier<Boolean> verdict) {
    return isInBudget(value)
        && known(
                () -> {
                  List<Formula> set = List.of(open(List.of(schema)));
                  return Effort.of(formulas, evaluator, set, value) <= MOST_EFFORT && verdict.get();
                })
            .orElse(false);
  }

  /** Returns a value that all of these schemas accept, and that holds only what they document. */
  public Optional<JsonNode> find(List<Place> schemas, Focus focus) {
    return search(f -> List.of(translation.closed(schemas), focus.formula(f)));
  }

  /**
   * Returns a text that all of these schemas accept, of a length as close to one as they allow.
   *
   * @param known a length that they accept
   */
  public Optional<JsonNode> findText(List<Place> schemas, int known, int wanted) {
    boolean isMore = wanted > known;
    Optional<JsonNode> best = Optional.empty();
    int sure = known;
    int open = wanted;
    while (isMore ? sure < open : open < sure) {
      int middle = best.isEmpty() && open == wanted ? wanted : (sure + open + (isMore ? 1 : 0)) / 2;
      int before = failures;
      Optional<JsonNode> found = find(schemas, Focus.onTexts(isMore, middle));
      if (failures > before) {
        break;
      }
      if (found.isPresent()) {
        best = found;
        sure = found.get().textValue().codePointCount(0, found.get().textValue().length());
      } else {
        open = isMore ? middle - 1 : middle + 1;
      }
    }
    return best;
  }

  /** Returns a value that one of these schemas rejects, and none would without a keyword. */
  public Optional<JsonNode> findBreaking(List<Place> schemas, Place keyword) {
    return search(
        f ->
            List.of(
                translation(Set.of(keyword.id())).open(schemas), f.not(translation.open(schemas))));
  }

  /** Returns a value that a schema rejects. */
  public Optional<JsonNode> findOutside(Place schema) {
    return search(f -> List.of(f.not(translation.open(List.of(schema)))));
  }

  private Formula open(List<Place> schemas) {
    return open.computeIfAbsent(ids(schemas), key -> translation.open(schemas));
  }

  private Formula closed(List<Place> schemas) {
    return closed.computeIfAbsent(ids(schemas), key -> translation.closed(schemas));
  }

  private static String ids(List<Place> schemas) {
    StringBuilder ids = new StringBuilder();
    for (Place schema : schemas) {
      ids.append(schema.path()).append('#').append(schema.pointer()).append('\n');
    }
    return ids.toString();
  }

  private SchemaTranslation translation(Set<String> leftOut) {
    return new SchemaTranslation(
        formulas,
        side.documents(),
        side.dialect(),
        !side.validator().formatsAreNotes(),
        place -> leftOut.contains(place.id()));
  }

  private Optional<JsonNode> search(Function<Formulas, List<Formula>> sets) {
    if (failures >= MOST_FAILURES || work >= MOST_WORK) {
      return Optional.empty();
    }
    Optional<Outcome> outcome =
        known(
            () ->
                new Solver(formulas, evaluator, patterns, STEPS)
                    .find(new ArrayList<>(sets.apply(formulas)), value -> true));
    if (outcome.isEmpty() || outcome.get() instanceof Outcome.Unknown) {
      failures++;
    }
    return outcome
        .filter(Outcome.Found.class::isInstance)
        .map(found -> ((Outcome.Found) found).value());
  }

  private boolean isIn(Supplier<Formula> set, JsonNode value) {
    return isInBudget(value) && known(() -> evaluator.holds(set.get(), value)).orElse(false);
  }

  /** Many looks at a large value are as much work as a long search. */
  private boolean isInBudget(JsonNode value) {
    long left = Math.min(MOST_SIZE, MOST_WORK - work);
    long size = size(value, left);
    work = Math.min(MOST_WORK, work + Math.min(size, MOST_SIZE));
    return size < left;
  }

  /** Counts values, and texts by their length; stops where there is too much. */
  private static long size(JsonNode value, long most) {
    long size = 1L + (value.isTextual() ? value.textValue().length() / TEXT : 0);
    for (JsonNode part : value) {
      if (size >= most) {
        return size;
      }
      size += size(part, most - size);
    }
    return size;
  }

  /**
   * Whatever goes wrong with one value, another one can be looked at. The engine fails on some
   * numbers that no {@code double} holds.
   */
  private static <T> Optional<T> known(Supplier<T> answer) {
    try {
      return Optional.of(answer.get());
    } catch (UndecidedException
        | UnsupportedOperationException
        | ArithmeticException
        | NumberFormatException
        | StackOverflowError e) {
      return Optional.empty();
    }
  }
}
