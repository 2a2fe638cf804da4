package io.messagecontract.normal;

import io.messagecontract.document.Place;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.reading.SchemaReader;
import io.messagecontract.reading.SchemaReferences;
import io.messagecontract.reading.ScopedSchema;
import java.util.List;
import java.util.Optional;

/** The keywords that apply schemas to the value itself (JSON Schema 2020-12 core, section 10.2). */
final class LogicKeywords {

  private final Formulas formulas;
  private final SchemaReader reader;
  private final SchemaReferences references;
  private final OpenSchemas schemas;

  LogicKeywords(
      Formulas formulas, SchemaReader reader, SchemaReferences references, OpenSchemas schemas) {
    this.formulas = formulas;
    this.reader = reader;
    this.references = references;
    this.schemas = schemas;
  }

  void add(ScopedSchema schema, List<Formula> parts) {
    references.of(schema).forEach(target -> parts.add(schemas.of(target)));
    parts.addAll(branches(schema, "allOf"));
    List<Formula> any = branches(schema, "anyOf");
    if (!any.isEmpty()) {
      parts.add(formulas.any(any));
    }
    List<Formula> one = branches(schema, "oneOf");
    if (!one.isEmpty()) {
      parts.add(formulas.one(one));
    }
    reader
        .schema(schema.place(), "not")
        .ifPresent(not -> parts.add(formulas.not(schemas.of(schema.to(not)))));
    reader.schema(schema.place(), "if").ifPresent(condition -> condition(schema, condition, parts));
  }

  private List<Formula> branches(ScopedSchema schema, String keyword) {
    return reader.parts(schema.place(), keyword).stream()
        .map(branch -> schemas.of(schema.to(branch)))
        .toList();
  }

  private void condition(ScopedSchema schema, Place condition, List<Formula> parts) {
    Optional<Place> then = reader.schema(schema.place(), "then");
    Optional<Place> otherwise = reader.schema(schema.place(), "else");
    if (then.isEmpty() && otherwise.isEmpty()) {
      return;
    }
    Formula holds = schemas.of(schema.to(condition));
    then.map(next -> schemas.of(schema.to(next)))
        .ifPresent(next -> parts.add(formulas.any(List.of(formulas.not(holds), next))));
    otherwise
        .map(next -> schemas.of(schema.to(next)))
        .ifPresent(next -> parts.add(formulas.any(List.of(holds, next))));
  }
}
