package io.messagecontract.inclusion;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.formula.Formulas;
import io.messagecontract.solver.Outcome;
import io.messagecontract.solver.Proof;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Looks for a value that several schemas accept, or shows that there is none.
 *
 * @since 0.1.0
 */
public final class CommonValue {

  private CommonValue() {}

  /**
   * Returns a value that all of these schemas accept, confirmed by the validator, as small as it
   * can be; or a proof that there is none; or what stood in the way of both.
   *
   * @param schemas one at least
   */
  public static Outcome of(List<SideSchema> schemas) {
    Predicate<JsonNode> accepted =
        value -> schemas.stream().allMatch(schema -> schema.accepts(value));
    Formulas formulas = new Formulas();
    return SchemaSolver.find(
        formulas,
        schemas,
        () -> schemas.stream().map(schema -> schema.formula(formulas, Set.of())).toList(),
        accepted);
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
  public static boolean isImpossible(List<SideSchema> schemas, Set<String> leftOut, Focus focus) {
    return outcome(schemas, leftOut, focus) instanceof Outcome.None;
  }

  /** Returns why no value is accepted by a schema, if that is proved. */
  public static Optional<Proof> impossibility(SideSchema schema) {
    return outcome(List.of(schema), Set.of(), Focus.ANY) instanceof Outcome.None none
        ? Optional.of(none.proof())
        : Optional.empty();
  }

  private static Outcome outcome(List<SideSchema> schemas, Set<String> leftOut, Focus focus) {
    Formulas formulas = new Formulas();
    return SchemaSolver.find(
        formulas,
        schemas,
        () ->
            Stream.concat(
                    schemas.stream().map(schema -> schema.formula(formulas, leftOut)),
                    Stream.of(focus.formula(formulas)))
                .toList(),
        value -> true);
  }
}
