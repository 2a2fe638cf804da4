package io.messagecontract.places;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.Documents;
import io.messagecontract.document.Limits;
import io.messagecontract.document.Place;
import io.messagecontract.places.MessagePlaces.ListedValue;
import io.messagecontract.validate.SchemaValidator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds all places of one schema: those further outside first, so that a cut leaves out depths. */
final class PlaceSearch {

  /** The most scopes that are read for one message. */
  private static final int MOST_SCOPES = 50_000;

  /** Messages that are nested deeper cannot be read. */
  private static final int DEEPEST = Limits.DEFAULT.maxDepth();

  private final ScopeReader reader;
  private final ListedValues values;
  private final Part root = new Part("", 0);
  private final Set<String> present = new LinkedHashSet<>();
  private final Set<String> absent = new LinkedHashSet<>();
  private final Set<ListedValue> listed = new LinkedHashSet<>();

  PlaceSearch(Documents documents, SchemaValidator validator, SchemaPlace schema) {
    this.reader = new ScopeReader(documents, schema.dialect(), MOST_SCOPES);
    this.values = new ListedValues(validator, schema.dialect());
    JsonNode node = documents.loaded(schema.path()).root().at(schema.pointer());
    root.alternatives.add(reader.read(List.of(new Place(schema.path(), schema.pointer(), node))));
  }

  MessagePlaces places() {
    boolean isCut = search();
    collect();
    return new MessagePlaces(List.copyOf(present), List.copyOf(absent), List.copyOf(listed), isCut);
  }

  private boolean search() {
    Deque<Part> waiting = new ArrayDeque<>(List.of(root));
    int seen = 0;
    while (!waiting.isEmpty()) {
      if (seen > MessagePlaces.MOST || reader.isExhausted()) {
        return true;
      }
      Part part = waiting.remove();
      values.add(part);
      if (part.depth < DEEPEST) {
        for (Scope value : part.alternatives) {
          new PropertyParts(reader).add(value, part);
          new OtherParts(reader).add(value, part);
          new ItemParts(reader).add(value, part);
        }
      }
      seen += part.parts.size();
      part.parts.values().stream().filter(Part::canBePresent).forEach(waiting::add);
    }
    return reader.isExhausted();
  }

  /** In the order of the contract, which is not that of the search. */
  private void collect() {
    Deque<Part> waiting = new ArrayDeque<>(List.of(root));
    while (!waiting.isEmpty()) {
      Part part = waiting.pop();
      if (part != root && part.canBePresent()) {
        present.add(part.path);
      }
      if (part.canBeAbsent) {
        absent.add(part.path);
      }
      part.values.forEach(text -> listed.add(new ListedValue(part.path, text)));
      List<Part> parts = List.copyOf(part.parts.values());
      for (int i = parts.size() - 1; i >= 0; i--) {
        waiting.push(parts.get(i));
      }
    }
  }
}
