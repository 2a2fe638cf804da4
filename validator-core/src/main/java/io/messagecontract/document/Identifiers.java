package io.messagecontract.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.Resources.Resource;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What {@code $id} and anchors name in all documents that are read, and where each reference was
 * found to lead: the answer stays the same, whatever is read later.
 */
final class Identifiers {

  private final Map<String, Resources> documents = new ConcurrentHashMap<>();
  private final Map<URI, List<Resource>> resources = new HashMap<>();
  private final Map<String, Place> targets = new ConcurrentHashMap<>();
  private volatile boolean remembers = true;

  synchronized void add(String path, Document document) {
    Resources found = new Resources(new Place(path, "", document.root()), document.keys());
    documents.put(path, found);
    for (Resource resource : found.named()) {
      if (resource.isGlobal()) {
        List<Resource> same = resources.computeIfAbsent(resource.uri(), u -> new ArrayList<>());
        if (same.isEmpty() || !same.get(0).root().node().equals(resource.root().node())) {
          same.add(resource);
        }
      }
    }
  }

  /**
   * What led into a document leads to the same places of the one that replaces it; what led to one
   * that it has no more is to be looked for anew.
   */
  synchronized void replace(String path, Document document) {
    resources.values().forEach(same -> same.removeIf(found -> found.root().path().equals(path)));
    add(path, document);
    targets.replaceAll(
        (reference, target) ->
            target.path().equals(path)
                ? new Place(path, target.pointer(), document.root().at(target.pointer()))
                : target);
    targets.values().removeIf(target -> target.node().isMissingNode());
  }

  /** Tells whether a schema of a document has a name, so that references in it depend on it. */
  boolean areIn(String path) {
    return document(path).map(Resources::hasNames).orElse(true);
  }

  Optional<Place> known(Place reference) {
    return Optional.ofNullable(targets.get(key(reference)));
  }

  void remember(Place reference, Place target) {
    if (remembers) {
      targets.put(key(reference), target);
    }
  }

  /**
   * Forgets where references lead, where they lead to the same places whenever they are followed:
   * no schema has a name. A contract has as many references as messages, and follows few of them
   * more than once.
   */
  synchronized void settle() {
    remembers = documents.values().stream().anyMatch(Resources::hasNames);
    if (!remembers) {
      targets.clear();
    }
  }

  private static String key(Place reference) {
    return reference.node().path(References.KEYWORD).textValue() + ' ' + reference.id();
  }

  /** Returns what a reference names by identifiers alone, as JSON Schema says. */
  Optional<Place> target(Place place, UriReference reference) {
    for (Resource base : around(place)) {
      Optional<Resource> resource =
          reference.isLocal()
              ? Optional.of(base)
              : resource(place.path(), reference.against(base.uri()));
      Optional<Place> target =
          resource.isPresent() ? within(resource.get(), reference) : Optional.empty();
      if (target.isPresent()) {
        return target;
      }
    }
    return Optional.empty();
  }

  /** Returns the absolute name that a reference has by the identifiers around it. */
  Optional<URI> name(Place place, UriReference reference) {
    return around(place).stream()
        .limit(1)
        .filter(base -> base.isGlobal() || reference.isUrl())
        .map(base -> reference.against(base.uri()))
        .findFirst();
  }

  /** Returns the schemas that have a name, in whatever document; copies count once. */
  synchronized List<Resource> named(URI uri) {
    return List.copyOf(resources.getOrDefault(uri, List.of()));
  }

  /** Returns an anchor of a document, one of its root before those of embedded resources. */
  Optional<Place> anchor(Place root, String name) {
    Optional<Resources> document = document(root.path());
    return document
        .flatMap(found -> found.anchor(found.around(root).get(0), name))
        .or(() -> document.flatMap(found -> found.anchor(name)));
  }

  private List<Resource> around(Place place) {
    Optional<Resources> document = document(place.path());
    return document.isPresent() ? document.get().around(place) : List.of();
  }

  private Optional<Resources> document(String path) {
    return Optional.ofNullable(documents.get(path));
  }

  /** A name that two documents give to different schemas names neither. */
  private Optional<Resource> resource(String path, URI uri) {
    Optional<Resources> document = document(path);
    Optional<Resource> near = document.isPresent() ? document.get().named(uri) : Optional.empty();
    List<Resource> all = named(uri);
    return near.isPresent() || all.size() != 1 ? near : Optional.of(all.get(0));
  }

  private Optional<Place> within(Resource resource, UriReference reference) {
    Place root = resource.root();
    if (reference.isNamed()) {
      return document(root.path()).flatMap(d -> d.anchor(resource, reference.fragment()));
    }
    JsonNode node = root.node().at(JsonPointer.compile(reference.fragment()));
    return node.isMissingNode()
        ? Optional.empty()
        : Optional.of(new Place(root.path(), root.pointer() + reference.fragment(), node));
  }
}
