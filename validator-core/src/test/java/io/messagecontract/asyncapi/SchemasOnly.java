package io.messagecontract.asyncapi;

import io.messagecontract.document.BrokenReferenceException;
import io.messagecontract.document.Documents;
import io.messagecontract.document.Place;
import io.messagecontract.document.References;
import java.util.ArrayList;
import java.util.List;

/** Collects the schemas within a schema, without the tables of the specification. */
public final class SchemasOnly {

  private final SchemaCollector collector;
  private final List<BrokenReferenceException> broken = new ArrayList<>();

  private SchemasOnly(Documents documents) {
    this.collector = new SchemaCollector(documents, new References(documents), broken);
  }

  /** A document that is a schema. */
  public static AsyncApiDocument ofSchema(Place root, String format, Documents documents) {
    SchemasOnly schemas = new SchemasOnly(documents);
    schemas.collector.add(root, format);
    return schemas.document(root, documents);
  }

  private AsyncApiDocument document(Place root, Documents documents) {
    collector.collect();
    return new AsyncApiDocument(
        new SpecificationVersion(3, 0), root, documents, List.of(), collector.visits(), broken);
  }
}
