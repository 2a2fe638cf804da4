package io.messagecontract.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.Place;
import io.messagecontract.vocabulary.Keyword;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The schema resources of one document, and the anchors of each for dynamic references. */
final class SchemaResources {

  /** The name of {@code $recursiveAnchor}; no anchor has it. */
  static final String RECURSIVE = "";

  private static final String RECURSIVE_ANCHOR = "$recursiveAnchor";
  private static final String DYNAMIC_ANCHOR = "$dynamicAnchor";
  private static final List<String> KEYWORDS =
      List.of(DYNAMIC_ANCHOR, RECURSIVE_ANCHOR, "$dynamicRef", "$recursiveRef");

  /** What looks like a keyword in these is none. */
  private static final Set<String> DATA = Set.of("const", "enum", "default", "example", "examples");

  private final SchemaReader reader;
  private final Map<String, Resource> byPointer = new HashMap<>();
  private final boolean dynamic;

  SchemaResources(SchemaReader reader, Place root) {
    this.reader = reader;
    boolean mentioned = false;
    for (String keyword : KEYWORDS) {
      mentioned |= reader.mentions(root, keyword);
    }
    this.dynamic = mentioned;
    byPointer.put("", new Resource(root, new TreeMap<>()));
    if (dynamic) {
      find(root);
    }
  }

  record Resource(Place root, Map<String, Place> anchors) {}

  /** Tells whether there is a dynamic reference, or an anchor for one. */
  boolean isDynamic() {
    return dynamic;
  }

  Resource around(Place schema) {
    String pointer = schema.pointer();
    while (!byPointer.containsKey(pointer)) {
      pointer = pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }
    return byPointer.getOrDefault(pointer, new Resource(schema, Map.of()));
  }

  private void find(Place root) {
    Deque<Place> unread = new ArrayDeque<>(List.of(root));
    while (!unread.isEmpty()) {
      Place place = unread.pop();
      if (place.node().isObject()) {
        add(place);
      }
      for (Place child : place.children()) {
        if (child.node().isContainerNode() && !DATA.contains(child.key())) {
          unread.push(child);
        }
      }
    }
  }

  private void add(Place place) {
    JsonNode node = place.node();
    String id = node.path("$id").asText("");
    if (!id.isEmpty() && !id.startsWith("#")) {
      byPointer.putIfAbsent(place.pointer(), new Resource(place, new TreeMap<>()));
    }
    Resource resource = around(place);
    if (node.path(DYNAMIC_ANCHOR).isTextual() && has(place, DYNAMIC_ANCHOR)) {
      resource.anchors().putIfAbsent(node.path(DYNAMIC_ANCHOR).textValue(), place);
    }
    boolean isRoot = resource.root().pointer().equals(place.pointer());
    if (isRoot && node.path(RECURSIVE_ANCHOR).asBoolean() && has(place, RECURSIVE_ANCHOR)) {
      resource.anchors().put(RECURSIVE, place);
    }
  }

  private boolean has(Place schema, String keyword) {
    return Keyword.of(keyword, reader.draft(schema)).isPresent();
  }
}
