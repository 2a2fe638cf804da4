package io.messagecontract.inclusion;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.Place;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.normal.SchemaTranslation;
import java.util.List;
import java.util.Set;

/**
 * A schema as one side reads it.
 *
 * @param side the side, closed or open
 * @param schema where it stands
 * @since 0.1.0
 */
public record SideSchema(Side side, Place schema) {

  /** Tells whether the validator accepts a value. */
  public boolean accepts(JsonNode value) {
    return side.accepts(schema, value);
  }

  Formula formula(Formulas formulas, Set<String> leftOut) {
    SchemaTranslation translation =
        new SchemaTranslation(
            formulas,
            side.documents(),
            side.dialect(),
            !side.validator().formatsAreNotes(),
            place -> leftOut.contains(place.id()));
    return side.closed() ? translation.closed(List.of(schema)) : translation.open(List.of(schema));
  }
}
