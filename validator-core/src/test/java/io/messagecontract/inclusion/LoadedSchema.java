package io.messagecontract.inclusion;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.document.BrokenReferenceException;
import io.messagecontract.document.Place;
import io.messagecontract.document.References;
import java.util.Set;

/** A schema that can be asked. */
public record LoadedSchema(Side side, Place place) {

  LoadedSchema closed() {
    return new LoadedSchema(side.closed(true), place);
  }

  public boolean accepts(JsonNode value) {
    return side.accepts(place, value);
  }

  Answer in(LoadedSchema reader) {
    return in(reader, new Inclusion());
  }

  Answer in(LoadedSchema reader, Inclusion inclusion) {
    return inclusion.answer(
        Question.of(new SideSchema(side, place), new SideSchema(reader.side, reader.place)));
  }

  /**
   * Tells whether it needs no other host, no file that is not there and no dialect of its own. A
   * contract with such a schema is not loaded, so that nobody asks.
   */
  boolean isComplete() {
    return isComplete(place, side);
  }

  private static boolean isComplete(Place place, Side side) {
    JsonNode schema = place.node();
    if (schema.path("$schema").isTextual()
        && SchemaDialect.of(schema.get("$schema").textValue(), side.dialect()).isEmpty()) {
      return false;
    }
    if (References.isReference(schema) && !leadsSomewhere(place, side)) {
      return false;
    }
    return place.children().stream()
        .filter(child -> !Set.of("enum", "const", "default", "examples").contains(child.key()))
        .allMatch(child -> isComplete(child, side));
  }

  private static boolean leadsSomewhere(Place reference, Side side) {
    try {
      Place target = new References(side.documents()).step(reference);
      return target.path().equals(reference.path()) || isComplete(target, side);
    } catch (BrokenReferenceException e) {
      return false;
    }
  }
}
