package io.messagecontract.normal;

import io.messagecontract.document.Place;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.formula.Kind;
import io.messagecontract.formula.NameSet;
import io.messagecontract.formula.Term;
import io.messagecontract.reading.SchemaReader;
import io.messagecontract.reading.ScopedSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The schemas of properties (JSON Schema 2020-12 core, sections 10.2.2.4 and 10.3.2). */
final class ObjectKeywords {

  private final Formulas formulas;
  private final SchemaReader reader;
  private final OpenSchemas schemas;

  ObjectKeywords(Formulas formulas, SchemaReader reader, OpenSchemas schemas) {
    this.formulas = formulas;
    this.reader = reader;
    this.schemas = schemas;
  }

  void add(ScopedSchema schema, List<Formula> parts) {
    for (Place property : reader.parts(schema.place(), "properties")) {
      Formula value = schemas.of(schema.to(property));
      parts.add(formulas.atom(new Term.Property(property.key(), value)));
    }
    for (Place pattern : reader.parts(schema.place(), "patternProperties")) {
      Formula value = schemas.of(schema.to(pattern));
      parts.add(formulas.atom(new Term.Properties(NameSet.matching(pattern.key()), value)));
    }
    reader
        .schema(schema.place(), "additionalProperties")
        .map(rest -> schemas.of(schema.to(rest)))
        .map(value -> new Term.Properties(others(schema.place()), value))
        .ifPresent(properties -> parts.add(formulas.atom(properties)));
    reader
        .schema(schema.place(), "propertyNames")
        .map(names -> schemas.of(schema.to(names)))
        .ifPresent(name -> parts.add(formulas.atom(new Term.Names(name))));
    for (String keyword : List.of("dependentRequired", "dependentSchemas", "dependencies")) {
      for (Place dependent : reader.parts(schema.place(), keyword)) {
        dependent(schema, dependent, parts);
      }
    }
  }

  private NameSet others(Place schema) {
    return NameSet.except(keys(schema, "properties"), keys(schema, "patternProperties"));
  }

  private Set<String> keys(Place schema, String keyword) {
    return reader.parts(schema, keyword).stream().map(Place::key).collect(Collectors.toSet());
  }

  private void dependent(ScopedSchema schema, Place dependent, List<Formula> parts) {
    List<Formula> needed = new ArrayList<>();
    if (dependent.node().isArray()) {
      for (Place name : reader.parts(dependent)) {
        needed.add(formulas.atom(new Term.Has(name.node().asText())));
      }
    } else {
      needed.add(schemas.of(schema.to(dependent)));
    }
    Formula without = formulas.not(has(formulas, dependent.key()));
    parts.add(formulas.any(List.of(without, formulas.all(needed))));
  }

  /** Returns the objects that have a property, and no other values. */
  static Formula has(Formulas formulas, String name) {
    Formula objects = formulas.kinds(Set.of(Kind.OBJECT));
    return formulas.all(List.of(objects, formulas.atom(new Term.Has(name))));
  }
}
