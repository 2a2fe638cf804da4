package io.messagecontract.inclusion;

import java.util.List;
import java.util.Set;

/**
 * The keywords of JSON Schema that say something of values, draft-07 to 2020-12, be it a note.
 *
 * @since 0.1.0
 */
public final class Keywords {

  static final Set<String> NUMBER =
      Set.of("multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum");
  static final Set<String> STRING = Set.of("maxLength", "minLength", "pattern");
  static final Set<String> ARRAY =
      Set.of(
          "items",
          "additionalItems",
          "prefixItems",
          "maxItems",
          "minItems",
          "uniqueItems",
          "contains",
          "minContains",
          "maxContains",
          "unevaluatedItems");
  static final Set<String> OBJECT =
      Set.of(
          "maxProperties",
          "minProperties",
          "required",
          "properties",
          "patternProperties",
          "additionalProperties",
          "dependencies",
          "dependentSchemas",
          "dependentRequired",
          "propertyNames",
          "unevaluatedProperties");
  private static final List<String> ANY =
      List.of(
          "type",
          "enum",
          "const",
          "anyOf",
          "oneOf",
          "not",
          "if",
          "then",
          "else",
          "format",
          "contentEncoding",
          "contentMediaType",
          "contentSchema",
          "$dynamicRef",
          "$recursiveRef");

  private Keywords() {}

  /**
   * Tells whether a keyword says something of values; {@code $ref} and {@code allOf} only pass on.
   */
  public static boolean asserts(String keyword) {
    return ANY.contains(keyword)
        || NUMBER.contains(keyword)
        || STRING.contains(keyword)
        || ARRAY.contains(keyword)
        || OBJECT.contains(keyword);
  }

  /** Tells whether a keyword says nothing about values that have none of these types. */
  static boolean isIdle(String keyword, Set<String> types) {
    if (NUMBER.contains(keyword)) {
      return !types.contains(JsonTypes.INTEGER) && !types.contains(JsonTypes.FRACTION);
    }
    return (STRING.contains(keyword) && !types.contains("string"))
        || (ARRAY.contains(keyword) && !types.contains("array"))
        || (OBJECT.contains(keyword) && !types.contains("object"));
  }
}
