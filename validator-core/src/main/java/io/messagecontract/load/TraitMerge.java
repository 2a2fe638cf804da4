package io.messagecontract.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.document.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes what traits say into the operations and messages that have them, in memory.
 *
 * <p>AsyncAPI 2 applies each trait to its target as a JSON Merge Patch, so that the trait wins over
 * the target, and a later trait over an earlier one (Operation Object, Message Object: traits).
 * AsyncAPI 3 lets the target win (Traits Merge Mechanism). Unlike RFC 7386, a null within a schema
 * or an example is a value and stays.
 */
final class TraitMerge {

  private final AsyncApiDocument document;
  private final LoadContext context;

  TraitMerge(AsyncApiDocument document, LoadContext context) {
    this.document = document;
    this.context = context;
  }

  void merge() {
    Map<String, Map<String, JsonNode>> changed = new LinkedHashMap<>();
    Stream.of("Operation Object", "Message Object")
        .flatMap(document::objects)
        .filter(target -> target.node().path("traits").isArray())
        .forEach(
            target ->
                changed
                    .computeIfAbsent(target.path(), path -> new TreeMap<>())
                    .put(target.pointer(), merged(target)));
    changed.forEach(
        (path, values) ->
            context.documents().replace(path, context.documents().loaded(path).with(values)));
  }

  private JsonNode merged(Place target) {
    ObjectNode traits = target.node().deepCopy();
    boolean targetWins = document.version().major() > 2;
    if (targetWins) {
      traits.removeAll();
    }
    for (Place entry : context.items(target, "traits")) {
      context
          .resolve(entry)
          .filter(trait -> trait.node().isObject())
          .ifPresent(trait -> overlay(traits, rebased(trait, target)));
    }
    if (targetWins) {
      overlay(traits, target.node().deepCopy());
    }
    traits.remove(List.of("traits"));
    return traits;
  }

  /** Puts all of one object over another; objects on both sides become one. */
  private static void overlay(ObjectNode under, JsonNode over) {
    for (Map.Entry<String, JsonNode> member : over.properties()) {
      JsonNode below = under.get(member.getKey());
      boolean reference = member.getValue().has("$ref") || (below != null && below.has("$ref"));
      if (below instanceof ObjectNode both && member.getValue().isObject() && !reference) {
        overlay(both, member.getValue());
      } else if (below == null || !member.getValue().isNull()) {
        under.set(member.getKey(), member.getValue());
      }
    }
  }

  private static JsonNode rebased(Place trait, Place target) {
    JsonNode copy = trait.node().deepCopy();
    if (!trait.path().equals(target.path())) {
      new Rebase(trait.path(), target.path()).apply(copy);
    }
    return copy;
  }
}
