package io.messagecontract.contract;

import io.messagecontract.contract.SubSchemas.Holding;
import io.messagecontract.document.Place;
import java.util.List;
import java.util.Set;

/** Knows which keywords of a schema say something about messages, and when they say the same. */
final class SchemaWords {

  /** Together with those that {@link SubSchemas} knows. */
  private static final Set<String> PLAIN =
      Set.of(
          "$ref",
          "$dynamicRef",
          "$recursiveRef",
          "$dynamicAnchor",
          "$recursiveAnchor",
          "type",
          "enum",
          "const",
          "multipleOf",
          "maximum",
          "exclusiveMaximum",
          "minimum",
          "exclusiveMinimum",
          "maxLength",
          "minLength",
          "pattern",
          "format",
          "contentEncoding",
          "contentMediaType",
          "maxItems",
          "minItems",
          "uniqueItems",
          "minContains",
          "maxContains",
          "maxProperties",
          "minProperties",
          "required",
          "dependentRequired",
          "discriminator");

  private static final Set<String> SETS = Set.of("type", "enum", "required");
  private static final Set<String> UNORDERED = Set.of("allOf", "anyOf", "oneOf");

  private SchemaWords() {}

  /** Returns the keywords of a schema, without those that only annotate or name it. */
  static List<Place> of(Place schema) {
    return schema.node().isObject()
        ? schema.children().stream().filter(SchemaWords::counts).toList()
        : List.of();
  }

  private static boolean counts(Place keyword) {
    return PLAIN.contains(keyword.key()) || SubSchemas.holding(keyword) != Holding.NO_SCHEMA;
  }

  /** Tells whether what a keyword means depends on the way to its schema. */
  static boolean isDynamic(String keyword) {
    return keyword.equals("$dynamicRef") || keyword.equals("$recursiveRef");
  }

  /** Tells whether a keyword holds further names, or further schemas without a name. */
  static boolean isSeveral(Place keyword) {
    return keyword.key().equals("dependentRequired")
        || SubSchemas.holding(keyword) == Holding.SEVERAL_SCHEMAS;
  }

  /** Returns the name of a schema within a keyword; those in no order share one. */
  static String name(String keyword, Place part) {
    return UNORDERED.contains(keyword) ? keyword : keyword + '/' + part.key();
  }

  /** Returns what a plain keyword says. One type is a list of one. */
  static String value(Place keyword) {
    if (keyword.node().isArray() && SETS.contains(keyword.key())) {
      return CanonicalJson.set(keyword.node());
    }
    String value = CanonicalJson.of(keyword.node());
    return keyword.key().equals("type") ? '[' + value + ']' : value;
  }
}
