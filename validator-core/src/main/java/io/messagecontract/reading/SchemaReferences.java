package io.messagecontract.reading;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.messagecontract.document.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the schemas to which the references of a schema lead, by the way that led to it where they
 * are dynamic (JSON Schema 2020-12 core, section 8.2.3.2; 2019-09 core, section 8.2.4.2).
 *
 * @since 0.1.0
 */
public final class SchemaReferences {

  private final SchemaReader reader;
  private final Map<String, SchemaResources> documents = new HashMap<>();

  /** Follows the references of the schemas that a reader reads. */
  public SchemaReferences(SchemaReader reader) {
    this.reader = reader;
  }

  /** Tells whether it may depend on the way to a schema what it asks. */
  public boolean isDynamic(Place schema) {
    return resources(schema).isDynamic();
  }

  /** Returns the schema with its scope, the resource that it stands in included. */
  public ScopedSchema entered(ScopedSchema schema) {
    SchemaResources resources = resources(schema.place());
    if (!resources.isDynamic()) {
      return schema;
    }
    Map<String, Place> anchors = resources.around(schema.place()).anchors();
    return new ScopedSchema(schema.place(), schema.scope().within(anchors));
  }

  /** Returns all schemas to which a schema refers as a whole. */
  public List<ScopedSchema> of(ScopedSchema schema) {
    Optional<Place> reference = reader.reference(schema.place());
    return isDynamic(schema.place()) ? dynamic(entered(schema), reference) : schema.to(reference);
  }

  private List<ScopedSchema> dynamic(ScopedSchema entered, Optional<Place> plain) {
    List<Place> targets = new ArrayList<>(plain.stream().toList());
    reader
        .keyword(entered.place(), "$dynamicRef")
        .filter(reference -> reference.node().isTextual())
        .ifPresent(reference -> targets.add(dynamic(entered, reference.node().textValue())));
    reader
        .keyword(entered.place(), "$recursiveRef")
        .ifPresent(reference -> targets.add(recursive(entered)));
    return entered.to(targets);
  }

  private Place dynamic(ScopedSchema schema, String reference) {
    Place place = schema.place();
    Place asReference =
        new Place(
            place.path(),
            place.pointer(),
            JsonNodeFactory.instance.objectNode().put("$ref", reference));
    Place target = reader.target(asReference);
    String fragment = reference.substring(reference.indexOf('#') + 1);
    boolean isDynamic = target.node().path("$dynamicAnchor").asText("").equals(fragment);
    return isDynamic && !fragment.isEmpty()
        ? schema.scope().anchor(fragment).orElse(target)
        : target;
  }

  private Place recursive(ScopedSchema schema) {
    SchemaResources.Resource resource = resources(schema.place()).around(schema.place());
    return resource.anchors().containsKey(SchemaResources.RECURSIVE)
        ? schema.scope().anchor(SchemaResources.RECURSIVE).orElse(resource.root())
        : resource.root();
  }

  private SchemaResources resources(Place schema) {
    SchemaResources resources = documents.get(schema.path());
    if (resources == null) {
      resources = new SchemaResources(reader, reader.root(schema));
      documents.put(schema.path(), resources);
    }
    return resources;
  }
}
