package io.messagecontract.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The schema resources of one document: what {@code $id}, {@code $anchor} and {@code
 * $dynamicAnchor} name (JSON Schema 2020-12 core, section 8.2; draft-07 core, section 8.2).
 */
final class Resources {

  /** The base of relative identifiers that no other {@code $id} encloses. */
  private static final URI NO_BASE = URI.create("document:///");

  /** Without any of these nothing has a name; draft-04 spells {@code $id} without the dollar. */
  private static final List<String> KEYWORDS =
      List.of("$id", "$schema", "$anchor", "$dynamicAnchor", "$recursiveAnchor");

  private final Map<String, Resource> byPointer = new HashMap<>();
  private final Map<URI, Resource> byUri = new LinkedHashMap<>();
  private final Map<String, Map<String, Place>> anchors = new HashMap<>();
  private final Map<String, Place> anchorsAnywhere = new HashMap<>();

  Resources(Place root, Set<String> keys) {
    Resource document = new Resource(NO_BASE, root, true, false);
    byPointer.put("", document);
    for (String keyword : KEYWORDS) {
      if (keys.contains(keyword)) {
        visit(root, Role.SCHEMA, document, true, "");
        return;
      }
    }
  }

  /**
   * A schema with an {@code $id}, or a whole document.
   *
   * @param uri its absolute name
   * @param root where it stands
   * @param sure whether it stands where JSON Schema has a schema, and not below an unknown keyword
   * @param doubtful whether the {@code $id} stands beside a {@code $ref}, where draft-07 ignores it
   *     and 2019-09 does not, and no {@code $schema} says which of them it is
   */
  record Resource(URI uri, Place root, boolean sure, boolean doubtful) {

    /** Tells whether the name also counts in other documents. */
    boolean isGlobal() {
      return !uri.getScheme().equals(NO_BASE.getScheme());
    }
  }

  /** Tells whether a reference may mean another thing in another place: a schema has a name. */
  boolean hasNames() {
    return byPointer.size() > 1 || !byUri.isEmpty();
  }

  /** Returns the resources with a name. */
  Collection<Resource> named() {
    return byUri.values();
  }

  Optional<Resource> named(URI uri) {
    return Optional.ofNullable(byUri.get(uri));
  }

  /** Returns an anchor of one resource. */
  Optional<Place> anchor(Resource resource, String name) {
    return Optional.ofNullable(anchors.getOrDefault(resource.root().pointer(), Map.of()).get(name));
  }

  /** Returns the first anchor of that name, of whatever resource. */
  Optional<Place> anchor(String name) {
    return Optional.ofNullable(anchorsAnywhere.get(name));
  }

  /** Returns the resources against which a reference may be meant, the likeliest first. */
  List<Resource> around(Place reference) {
    Resource nearest = nearest(reference.pointer());
    boolean doubtful = nearest.doubtful() && nearest.root().pointer().equals(reference.pointer());
    return doubtful && !reference.pointer().isEmpty()
        ? List.of(nearest(parent(reference.pointer())), nearest)
        : List.of(nearest);
  }

  private Resource nearest(String pointer) {
    String at = pointer;
    while (!byPointer.containsKey(at)) {
      at = parent(at);
    }
    return byPointer.get(at);
  }

  private static String parent(String pointer) {
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }

  private void visit(Place place, Role role, Resource around, boolean sure, String outerSchema) {
    if (role == Role.DATA) {
      return;
    }
    JsonNode node = place.node();
    boolean names = role == Role.NAMES || !node.isObject();
    String schema = names ? outerSchema : node.path("$schema").asText(outerSchema);
    Resource resource = names ? around : identified(place, around, sure, schema);
    for (Place child : place.children()) {
      boolean keyword = sure && (names || Role.isKeyword(child.key()));
      visit(child, role.of(child, node), resource, keyword, schema);
    }
  }

  private Resource identified(Place place, Resource around, boolean sure, String schema) {
    JsonNode node = place.node();
    Resource resource = around;
    Optional<UriReference> id = id(node.path(schema.contains("draft-04") ? "id" : "$id"));
    if (id.isPresent()) {
      URI uri = id.get().against(around.uri());
      if (!id.get().isLocal() && uri.isAbsolute()) {
        boolean beside = References.isReference(node) && !schema.contains("/draft/20");
        resource = new Resource(uri, place, sure && !beside, beside);
        byPointer.put(place.pointer(), resource);
        byUri.merge(uri, resource, (a, b) -> !a.sure() && b.sure() ? b : a);
      }
      if (id.get().isNamed()) {
        addAnchor(resource, id.get().fragment(), place);
      }
    }
    for (String keyword : List.of("$anchor", "$dynamicAnchor")) {
      if (node.path(keyword).isTextual()) {
        addAnchor(resource, node.path(keyword).textValue(), place);
      }
    }
    return resource;
  }

  private void addAnchor(Resource resource, String name, Place place) {
    anchors
        .computeIfAbsent(resource.root().pointer(), pointer -> new HashMap<>())
        .putIfAbsent(name, place);
    anchorsAnywhere.putIfAbsent(name, place);
  }

  private static Optional<UriReference> id(JsonNode id) {
    try {
      return id.isTextual() ? Optional.of(UriReference.of(id.textValue())) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
