package io.messagecontract.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** What a value within a document is, as far as the keys on the way to it can tell. */
enum Role {
  /** A schema, a list of schemas, or an object around schemas. */
  SCHEMA,
  /** An object whose keys are names and mean nothing. */
  NAMES,
  /** A plain value: what looks like a keyword in it is none. */
  DATA;

  private static final Set<String> PLAIN = Set.of("const", "default", "example");
  private static final Set<String> PLAIN_LISTS = Set.of("enum", "examples");
  private static final Set<String> KEYWORDS_WITH_NAMES =
      Set.of(
          "properties",
          "patternProperties",
          "dependentSchemas",
          "dependencies",
          "definitions",
          "$defs");
  private static final Set<String> ASYNC_API_NAMES = Set.of("schemas", "messages", "channels");
  private static final Set<String> KEYWORDS =
      Set.of(
          "allOf",
          "anyOf",
          "oneOf",
          "not",
          "if",
          "then",
          "else",
          "items",
          "prefixItems",
          "additionalItems",
          "unevaluatedItems",
          "contains",
          "additionalProperties",
          "unevaluatedProperties",
          "propertyNames",
          "contentSchema");

  /** Returns what the member of an object, or the item of an array, is that stands here. */
  Role of(Place child, JsonNode holder) {
    if (this != SCHEMA || holder.isArray()) {
      return this == NAMES ? SCHEMA : this;
    }
    String key = child.key();
    if (PLAIN.contains(key) || (PLAIN_LISTS.contains(key) && child.node().isArray())) {
      return DATA;
    }
    return KEYWORDS_WITH_NAMES.contains(key) || ASYNC_API_NAMES.contains(key) ? NAMES : SCHEMA;
  }

  /** Tells whether JSON Schema itself says that schemas stand below a key. */
  static boolean isKeyword(String key) {
    return KEYWORDS.contains(key) || KEYWORDS_WITH_NAMES.contains(key);
  }
}
