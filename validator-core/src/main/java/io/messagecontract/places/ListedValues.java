package io.messagecontract.places;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.Place;
import io.messagecontract.validate.SchemaValidator;
import io.messagecontract.validate.ValueText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the values that {@code enum} and {@code const} list for a place. */
record ListedValues(SchemaValidator validator, SchemaDialect dialect) {

  void add(Part part) {
    Set<String> texts = new LinkedHashSet<>();
    for (Scope alternative : part.alternatives) {
      Known.each(
          alternative,
          known ->
              known.fresh().stream()
                  .flatMap(ListedValues::listed)
                  .filter(value -> isPossible(value, known.schemas()))
                  .forEach(value -> texts.add(ValueText.of(value))));
    }
    if (texts.size() > 1 || !part.alternatives.stream().allMatch(ListedValues::listsAll)) {
      part.values.addAll(texts);
    }
  }

  /** Tells whether no value but listed ones can be there, whatever branch applies. */
  private static boolean listsAll(Scope alternative) {
    return Known.of(alternative).schemas().stream()
        .anyMatch(schema -> listed(schema).findAny().isPresent());
  }

  private static Stream<JsonNode> listed(Place schema) {
    return Stream.concat(
        schema.member("const").map(Place::node).stream(),
        schema.member("enum").stream().flatMap(list -> list.children().stream()).map(Place::node));
  }

  private boolean isPossible(JsonNode value, List<Place> schemas) {
    return schemas.stream().allMatch(schema -> accepts(schema, value));
  }

  private boolean accepts(Place schema, JsonNode value) {
    try {
      return validator.accepts(new SchemaPlace(schema.path(), schema.pointer(), dialect), value);
    } catch (UnsupportedOperationException e) {
      return true; // A pattern that cannot be followed says nothing.
    }
  }
}
