package io.messagecontract.asyncapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.Place;
import java.util.List;
import java.util.Map;

/** The Multi Format Schema Object (AsyncAPI 3.0.0), which stands where a schema may stand. */
final class MultiFormat {

  /** Its two fields; its {@code schema} is walked as what {@code schemaFormat} says. */
  static final ObjectType OBJECT =
      new ObjectType(
          "Multi Format Schema Object",
          List.of(
              TypeNotation.field("schemaFormat!", "text"), TypeNotation.field("schema!", "any")),
          List.of(),
          false);

  private MultiFormat() {}

  /** Tells whether an object is one, or can be meant for nothing else. */
  static boolean isWrapper(Place place) {
    JsonNode node = place.node();
    boolean alone =
        node.has("schema")
            && node.properties().stream()
                .map(Map.Entry::getKey)
                .allMatch(key -> key.equals("schema") || key.startsWith("x-"));
    return node.has("schemaFormat") || alone;
  }
}
