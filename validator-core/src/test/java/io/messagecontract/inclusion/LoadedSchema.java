package io.messagecontract.inclusion;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.Place;

/** A schema that can be asked. */
record LoadedSchema(Side side, Place place) {

  LoadedSchema closed() {
    return new LoadedSchema(side.closed(true), place);
  }

  boolean accepts(JsonNode value) {
    return side.accepts(place, value);
  }

  Answer in(LoadedSchema reader) {
    return Question.of(new SideSchema(side, place), new SideSchema(reader.side, reader.place))
        .answer();
  }
}
