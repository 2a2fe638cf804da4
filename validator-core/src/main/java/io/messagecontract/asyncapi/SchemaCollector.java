package io.messagecontract.asyncapi;

import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SubSchemas;
import io.messagecontract.contract.SubSchemas.SubSchema;
import io.messagecontract.document.BrokenReferenceException;
import io.messagecontract.document.Documents;
import io.messagecontract.document.Place;
import io.messagecontract.document.References;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds every schema that is written in JSON Schema, and all schemas within and behind it. */
final class SchemaCollector {

  private final Documents documents;
  private final References references;
  private final List<BrokenReferenceException> broken;
  private final List<SchemaVisit> outermost = new ArrayList<>();
  private final Set<String> foreign = new HashSet<>();
  private final Set<String> seen = new HashSet<>();
  private final List<SchemaVisit> visits = new ArrayList<>();

  SchemaCollector(
      Documents documents, References references, List<BrokenReferenceException> broken) {
    this.documents = documents;
    this.references = references;
    this.broken = broken;
  }

  List<SchemaVisit> visits() {
    return visits;
  }

  /** Adds a schema in the language of a {@code schemaFormat}; empty for an AsyncAPI schema. */
  void add(Place schema, String format) {
    Optional<SchemaDialect> dialect =
        format.isEmpty() ? Optional.of(SchemaDialect.DRAFT_07) : SchemaFormats.dialect(format);
    if (dialect.isEmpty()) {
      foreign(schema);
    } else {
      outermost.add(new SchemaVisit(schema, declared(schema, dialect.get()), true));
    }
  }

  /** A component in another language is no schema here, though it stands among the schemas. */
  private void foreign(Place schema) {
    foreign.add(schema.id());
    try {
      foreign.add(references.follow(schema).id());
    } catch (BrokenReferenceException e) {
      foreign.add(e.place().id());
    }
  }

  void collect() {
    Deque<SchemaVisit> todo = new ArrayDeque<>();
    for (SchemaVisit schema : outermost) {
      todo.add(schema);
    }
    while (!todo.isEmpty()) {
      SchemaVisit schema = todo.poll();
      if (!foreign.contains(schema.place().id()) && seen.add(schema.place().id())) {
        visits.add(schema);
        next(schema, todo);
      }
    }
  }

  private void next(SchemaVisit schema, Deque<SchemaVisit> todo) {
    Place place = schema.place();
    if (References.isReference(place.node())) {
      follow(place, schema.dialect(), todo);
    }
    if (schema.dialect() != SchemaDialect.DRAFT_07) {
      References.dynamic(place).forEach(plain -> follow(plain, schema.dialect(), todo));
    }
    if (!SubSchemas.isOnlyReference(place, schema.dialect())) {
      for (SubSchema inner : SubSchemas.of(place)) {
        todo.add(new SchemaVisit(inner.place(), declared(inner.place(), schema.dialect()), false));
      }
    }
  }

  private void follow(Place reference, SchemaDialect dialect, Deque<SchemaVisit> todo) {
    try {
      Place target = references.step(reference);
      todo.add(new SchemaVisit(target, declared(target, dialect), false));
    } catch (BrokenReferenceException e) {
      broken.add(e);
    }
  }

  private SchemaDialect declared(Place schema, SchemaDialect otherwise) {
    return SchemaFormats.declared(documents, schema, otherwise);
  }
}
