package io.messagecontract.normal;

import io.messagecontract.document.Place;
import java.util.ArrayList;
import java.util.List;

/** Finds the schemas to which the references of a schema lead. */
final class SchemaReferences {

  private final SchemaReader reader;

  SchemaReferences(SchemaReader reader) {
    this.reader = reader;
  }

  /** Returns the schema with the resource that it stands in. */
  ScopedSchema entered(ScopedSchema schema) {
    return schema;
  }

  /** Returns all schemas to which a schema refers as a whole. */
  List<ScopedSchema> of(ScopedSchema schema) {
    List<Place> targets = new ArrayList<>();
    reader.reference(schema.place()).ifPresent(targets::add);
    return targets.stream().map(schema::to).toList();
  }
}
