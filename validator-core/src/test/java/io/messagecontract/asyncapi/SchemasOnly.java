package io.messagecontract.asyncapi;

import io.messagecontract.document.BrokenReferenceException;
import io.messagecontract.document.Documents;
import io.messagecontract.document.Place;
import io.messagecontract.document.References;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects the schemas of a document without the tables of the specification. */
public final class SchemasOnly {

  private static final Set<String> HOLDERS = Set.of("payload", "headers", "schema");

  private final SchemaCollector collector;
  private final List<BrokenReferenceException> broken = new ArrayList<>();

  private SchemasOnly(Documents documents) {
    this.collector = new SchemaCollector(documents, new References(documents), broken);
  }

  /** A whole document: what stands below these names is a schema. */
  public static AsyncApiDocument of(Place root, Documents documents) {
    SchemasOnly schemas = new SchemasOnly(documents);
    schemas.search(root);
    return schemas.document(root, documents);
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

  private void search(Place place) {
    for (Place child : place.children()) {
      boolean components = place.pointer().equals("/components/schemas");
      boolean wrapped = child.node().path("schema").isObject() && child.node().has("schemaFormat");
      if ((components || HOLDERS.contains(child.key())) && child.node().isObject() && !wrapped) {
        collector.add(child, place.node().path("schemaFormat").asText(""));
      } else if (!Set.of("examples", "bindings").contains(child.key())) {
        search(child);
      }
    }
  }
}
