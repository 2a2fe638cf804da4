package io.messagecontract.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.Documents;
import io.messagecontract.document.Place;
import io.messagecontract.reading.Documenting;
import io.messagecontract.reading.SchemaReader;
import io.messagecontract.reading.SchemaReferences;

/**
 * Where schemas come from, and how they are read.
 *
 * @param formats whether formats reject
 */
record Source(
    Documents documents,
    SchemaReader reader,
    SchemaReferences references,
    Documenting documenting,
    Reference reference,
    boolean formats) {

  static Source of(
      Documents documents, SchemaDialect dialect, Reference reference, boolean formats) {
    SchemaReader reader =
        new SchemaReader(
            documents,
            dialect,
            place -> false,
            () -> new UncompiledException("a reference that leads to nothing"));
    return new Source(
        documents,
        reader,
        new SchemaReferences(reader),
        new Documenting(reader),
        reference,
        formats);
  }

  Place at(SchemaPlace schema) {
    JsonNode root = documents.loaded(schema.path()).root();
    return new Place(schema.path(), schema.pointer(), root.at(schema.pointer()));
  }

  SchemaPlace place(Place schema) {
    return new SchemaPlace(schema.path(), schema.pointer(), reader.dialect());
  }

  /** Tells whether what a reference means may depend on where in a document it stands. */
  boolean hasNames(Place schema) {
    return documents.hasIdentifiers(schema.path());
  }
}
