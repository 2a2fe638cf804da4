package io.messagecontract.asyncapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** The Multi Format Schema Object (AsyncAPI 3.0.0), which stands where a schema may stand. */
final class MultiFormat {

  /** Its two fields; its {@code schema} is walked as what {@code schemaFormat} says. */
  static final ObjectType OBJECT =
      new ObjectType(
          "Multi Format Schema Object",
          List.of(
              TypeNotation.field("schemaFormat!", "text"), TypeNotation.field("schema!", "any")),
          List.of());

  private MultiFormat() {}

  /** Tells whether an object without {@code schemaFormat} can be meant for nothing else. */
  static boolean isOnlyWrapper(JsonNode node) {
    return node.has("schema")
        && node.properties().stream()
            .allMatch(e -> Set.of("schema").contains(e.getKey()) || e.getKey().startsWith("x-"));
  }
}
