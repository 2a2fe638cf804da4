package io.messagecontract.normal;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.Place;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.formula.Term;
import io.messagecontract.reading.SchemaReader;
import io.messagecontract.reading.ScopedSchema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The schemas of items (JSON Schema 2020-12 core, section 10.3.1; draft-07 validation, 6.4). */
final class ArrayKeywords {

  private final Formulas formulas;
  private final SchemaReader reader;
  private final OpenSchemas schemas;

  ArrayKeywords(Formulas formulas, SchemaReader reader, OpenSchemas schemas) {
    this.formulas = formulas;
    this.reader = reader;
    this.schemas = schemas;
  }

  void add(ScopedSchema schema, List<Formula> parts) {
    List<Place> positions = positions(reader, schema.place());
    for (int i = 0; i < positions.size(); i++) {
      Formula item = schemas.of(schema.to(positions.get(i)));
      parts.add(formulas.atom(new Term.Items(i, i + 1, item)));
    }
    rest(reader, schema.place())
        .map(rest -> schemas.of(schema.to(rest)))
        .map(item -> new Term.Items(positions.size(), Integer.MAX_VALUE, item))
        .ifPresent(items -> parts.add(formulas.atom(items)));
    reader.schema(schema.place(), "contains").ifPresent(item -> contains(schema, item, parts));
  }

  /** Returns the schemas of the first items, one for each; one that is left out keeps its index. */
  static List<Place> positions(SchemaReader reader, Place schema) {
    return reader
        .keyword(schema, "prefixItems")
        .or(() -> reader.keyword(schema, "items"))
        .filter(list -> list.node().isArray())
        .map(Place::children)
        .orElse(List.of());
  }

  /** Returns the schema of the items that follow. */
  static Optional<Place> rest(SchemaReader reader, Place schema) {
    Optional<Place> items = reader.keyword(schema, "items");
    return items.filter(list -> list.node().isArray()).isPresent()
        ? reader.schema(schema, "additionalItems")
        : items.filter(SchemaReader::isSchema);
  }

  private void contains(ScopedSchema schema, Place contained, List<Formula> parts) {
    Formula item = schemas.of(schema.to(contained));
    int least = number(schema.place(), "minContains").orElse(1);
    parts.add(formulas.atom(new Term.Count(item, true, least)));
    number(schema.place(), "maxContains")
        .map(most -> new Term.Count(item, false, most))
        .ifPresent(count -> parts.add(formulas.atom(count)));
  }

  private Optional<Integer> number(Place schema, String keyword) {
    return reader
        .keyword(schema, keyword)
        .map(Place::node)
        .filter(JsonNode::isNumber)
        .map(JsonNode::decimalValue)
        .map(number -> number.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue());
  }
}
