package io.messagecontract.normal;

import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.formula.NameSet;
import io.messagecontract.formula.Term;
import io.messagecontract.formula.UndecidedException;
import io.messagecontract.reading.SchemaReader;
import io.messagecontract.reading.SchemaReferences;
import io.messagecontract.reading.ScopedSchema;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code unevaluatedProperties} and {@code unevaluatedItems} (JSON Schema 2020-12 core, section
 * 11): in each way in which the other keywords can apply, what they leave is like this.
 */
final class UnevaluatedKeywords {

  private final Formulas formulas;
  private final SchemaReader reader;
  private final SchemaReferences references;
  private final OpenSchemas schemas;

  UnevaluatedKeywords(
      Formulas formulas, SchemaReader reader, SchemaReferences references, OpenSchemas schemas) {
    this.formulas = formulas;
    this.reader = reader;
    this.references = references;
    this.schemas = schemas;
  }

  void add(ScopedSchema schema, List<Formula> parts) {
    add(schema, Evaluation.PROPERTIES, parts);
    add(schema, Evaluation.ITEMS, parts);
  }

  private void add(ScopedSchema schema, String keyword, List<Formula> parts) {
    reader
        .schema(schema.place(), keyword)
        .map(schema::to)
        .map(schemas::of)
        .filter(rest -> !rest.isTrue())
        .ifPresent(rest -> parts.add(rest(schema, keyword, rest)));
  }

  private Formula rest(ScopedSchema schema, String keyword, Formula rest) {
    List<Formula> ways = new ArrayList<>();
    try {
      new Evaluation(formulas, reader, references, schemas, keyword)
          .of(schema)
          .conditions()
          .forEach(
              (evaluated, condition) -> {
                Formula left = left(evaluated, keyword, rest);
                ways.add(formulas.all(List.of(condition, left)));
              });
    } catch (UndecidedException e) {
      return schemas.opaque(e.reason(), schema);
    }
    return formulas.any(ways);
  }

  private Formula left(Evaluated evaluated, String keyword, Formula rest) {
    if (evaluated.all()) {
      return formulas.everything();
    }
    if (keyword.equals(Evaluation.PROPERTIES)) {
      NameSet names = NameSet.except(evaluated.names(), evaluated.patterns());
      return formulas.atom(new Term.Properties(names, rest));
    }
    List<Formula> alike = new ArrayList<>(evaluated.alike());
    alike.add(rest);
    return formulas.atom(new Term.Items(evaluated.first(), Integer.MAX_VALUE, formulas.any(alike)));
  }
}
