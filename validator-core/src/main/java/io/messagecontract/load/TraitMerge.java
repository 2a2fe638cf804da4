package io.messagecontract.load;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.Visit;
import io.messagecontract.document.Place;
import java.util.ArrayList;
import java.util.HashMap;
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
 * AsyncAPI 3 lets the target win (Traits Merge Mechanism).
 */
final class TraitMerge {

  private final AsyncApiDocument document;
  private final LoadContext context;

  TraitMerge(AsyncApiDocument document, LoadContext context) {
    this.document = document;
    this.context = context;
  }

  void merge() {
    if (!hasTraits()) {
      return;
    }
    Map<String, List<Merged>> changed = new LinkedHashMap<>();
    Stream.of("Operation Object", "Message Object")
        .flatMap(document::objects)
        .filter(target -> !context.items(target, "traits").isEmpty())
        .map(this::merged)
        .forEach(
            merged ->
                changed
                    .computeIfAbsent(merged.target().path(), path -> new ArrayList<>())
                    .add(merged));
    changed.forEach(this::replace);
    if (!changed.isEmpty()) {
      reportLost();
    }
  }

  private boolean hasTraits() {
    for (Visit visit : document.visits()) {
      if (visit.place().node().has("traits")) {
        return true;
      }
    }
    return false;
  }

  private Merged merged(Place target) {
    Merged merged = new Merged(target, context);
    boolean targetWins = document.version().major() > 2;
    if (!targetWins) {
      merged.addTarget();
    }
    for (Place entry : context.items(target, "traits")) {
      context
          .resolve(entry)
          .filter(trait -> trait.node().isObject())
          .ifPresent(trait -> merged.addTrait(trait, entry));
    }
    if (targetWins) {
      merged.addTarget();
    }
    return merged;
  }

  private void replace(String path, List<Merged> parts) {
    Map<String, JsonNode> values = new TreeMap<>();
    Map<String, String> origins = new HashMap<>();
    for (Merged part : parts) {
      values.put(part.target().pointer(), part.value());
      origins.putAll(part.origins());
    }
    context.documents().replace(path, context.documents().loaded(path).with(values, origins));
  }

  /** A reference may have led to what a trait has replaced. */
  private void reportLost() {
    Place root = document.root();
    Place merged = new Place(root.path(), "", context.documents().loaded(root.path()).root());
    AsyncApiDocument.of(document.version(), merged, context.documents())
        .broken()
        .forEach(context::report);
  }
}
