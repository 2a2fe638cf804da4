package io.messagecontract.inclusion;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.formula.Formulas;
import io.messagecontract.solver.Outcome;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

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
}
