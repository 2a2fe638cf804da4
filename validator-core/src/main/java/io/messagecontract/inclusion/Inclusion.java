package io.messagecontract.inclusion;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.Place;
import io.messagecontract.formula.Evaluator;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.formula.UndecidedException;
import io.messagecontract.normal.SchemaTranslation;
import io.messagecontract.solver.Outcome;
import io.messagecontract.solver.Solver;
import io.messagecontract.validate.SchemaValidator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Asks whether a reader accepts all that a writer may write.
 *
 * <p>The two schemas are written as formulas, and a value is looked for that is in the one set and
 * not in the other. One that is found counts only after the validator has accepted it on the
 * writer's side and rejected it on the reader's; that there is none is claimed only with a proof.
 *
 * @since 0.1.0
 */
public final class Inclusion {

  /** Enough for the schemas of real contracts many times over, and a few seconds at the most. */
  private static final int STEPS = 200_000;

  private Inclusion() {}

  /**
   * Compares two schemas.
   *
   * @param writer the side that writes, closed or open
   * @param written its schema
   * @param reader the side that reads, closed or open
   * @param accepted its schema
   */
  public static Answer decide(Side writer, Place written, Side reader, Place accepted) {
    return decideBut(writer, written, reader, accepted, Set.of());
  }

  /**
   * Compares two schemas as far as the rest of the reader's goes.
   *
   * @param leftOut the {@link Place#id() ids} of what the reader says that is left out of account
   */
  public static Answer decideBut(
      Side writer, Place written, Side reader, Place accepted, Set<String> leftOut) {
    Predicate<JsonNode> isWitness =
        value -> writer.accepts(written, value) && !reader.accepts(accepted, value);
    Formulas formulas = new Formulas();
    Outcome outcome;
    try {
      Formula in = formula(formulas, writer, written, Set.of());
      Formula out = formulas.not(formula(formulas, reader, accepted, leftOut));
      outcome = solver(formulas, writer, reader).find(List.of(in, out), isWitness);
    } catch (UndecidedException e) {
      return new Answer.Undecided(e.reason());
    }
    if (outcome instanceof Outcome.Found found) {
      return new Answer.Broken(Shrinking.of(found.value(), isWitness));
    } else if (outcome instanceof Outcome.None none) {
      return new Answer.Included(none.proof());
    }
    return new Answer.Undecided(((Outcome.Unknown) outcome).reason());
  }

  private static Formula formula(Formulas formulas, Side side, Place schema, Set<String> leftOut) {
    SchemaTranslation translation =
        new SchemaTranslation(
            formulas,
            side.documents(),
            side.dialect(),
            !side.validator().formatsAreNotes(),
            place -> leftOut.contains(place.id()));
    if (side.closed()) {
      throw new UndecidedException("closed objects");
    }
    return translation.open(List.of(schema));
  }

  private static Solver solver(Formulas formulas, Side writer, Side reader) {
    Evaluator evaluator =
        new Evaluator(
            formulas,
            SchemaValidator::matches,
            (format, text) -> reader.validator().hasFormat(writer.dialect(), format, text));
    return new Solver(formulas, evaluator, STEPS);
  }
}
