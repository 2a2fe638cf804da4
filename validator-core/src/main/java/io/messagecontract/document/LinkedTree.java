package io.messagecontract.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URISyntaxException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A document for a reader that follows references in its own way: every {@code $ref} says where it
 * leads without regard to identifiers, and those that would say otherwise are left out.
 *
 * <p>Where a dynamic reference leads depends on the identifiers on the way to it, so that a
 * document that has one, or an anchor for one, keeps them. There no reference is a mere fragment.
 */
final class LinkedTree {

  private static final Set<String> DYNAMIC =
      Set.of("$dynamicRef", "$dynamicAnchor", "$recursiveRef", "$recursiveAnchor");
  private static final Set<String> IDENTIFIERS = Set.of("$id", "id", "$anchor");

  private final References references;
  private final Identifiers identifiers;
  private final Function<Place, String> iri;
  private final boolean dynamic;

  private LinkedTree(Documents documents, Function<Place, String> iri, boolean dynamic) {
    this.references = References.among(documents);
    this.identifiers = documents.identifiers();
    this.iri = iri;
    this.dynamic = dynamic;
  }

  static JsonNode of(Documents documents, Place root, Function<Place, String> iri) {
    boolean dynamic = isDynamic(root, Role.SCHEMA);
    return new LinkedTree(documents, iri, dynamic).link(root, Role.SCHEMA);
  }

  private static boolean isDynamic(Place place, Role role) {
    boolean here = role == Role.SCHEMA && DYNAMIC.stream().anyMatch(place.node()::has);
    return here
        || (role != Role.DATA
            && place.children().stream()
                .anyMatch(child -> isDynamic(child, role.of(child, place.node()))));
  }

  /** What does not change is not copied. */
  private JsonNode link(Place place, Role role) {
    JsonNode node = place.node();
    if (role == Role.DATA || !node.isContainerNode()) {
      return node;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode copy = array.arrayNode(array.size());
      place.children().forEach(item -> copy.add(link(item, role.of(item, node))));
      return isSame(node, copy) ? node : copy;
    }
    ObjectNode copy = ((ObjectNode) node).objectNode();
    for (Place member : place.children()) {
      boolean keyword = role == Role.SCHEMA && member.node().isTextual();
      if (keyword && member.key().equals(References.KEYWORD)) {
        copy.set(member.key(), reference(place, member.node()));
      } else if (!keyword || dynamic || !IDENTIFIERS.contains(member.key())) {
        copy.set(member.key(), link(member, role.of(member, node)));
      }
    }
    return isSame(node, copy) ? node : copy;
  }

  /** Compares the members themselves: equal ones may stand for a copy that is not needed. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(JsonNode node, JsonNode copy) {
    if (node.size() != copy.size()) {
      return false;
    }
    Iterator<JsonNode> before = node.elements();
    Iterator<JsonNode> after = copy.elements();
    while (before.hasNext()) {
      if (before.next() != after.next()) {
        return false;
      }
    }
    return true;
  }

  private JsonNode reference(Place place, JsonNode text) {
    String linked = text(place);
    return linked.equals(text.textValue()) ? text : ((ObjectNode) place.node()).textNode(linked);
  }

  private String text(Place place) {
    Place target;
    try {
      target = references.step(place);
    } catch (BrokenReferenceException e) {
      return absolute(place);
    }
    String whole = iri.apply(target);
    int hash = whole.indexOf('#');
    return dynamic || !target.path().equals(place.path())
        ? whole
        : hash < 0 ? "#" : whole.substring(hash);
  }

  /** Nothing that a message can meet is broken; the rest names nothing, here as there. */
  private String absolute(Place place) {
    String text = place.node().path(References.KEYWORD).textValue();
    String fragment = text.contains("#") ? text.substring(text.indexOf('#')) : "";
    return uri(place)
        .flatMap(reference -> identifiers.name(place, reference))
        .map(uri -> uri + fragment)
        .orElse(text);
  }

  private static Optional<UriReference> uri(Place place) {
    try {
      return Optional.of(UriReference.of(place.node().path(References.KEYWORD).textValue()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
