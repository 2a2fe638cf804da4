package io.messagecontract.sample;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.SubSchemas;
import io.messagecontract.document.Place;
import io.messagecontract.document.References;
import io.messagecontract.inclusion.Side;
import io.messagecontract.vocabulary.Keyword;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The keywords that can reject a value by themselves. Those that only hand on to schemas are not
 * among them: there the keywords of these schemas are the reason.
 */
final class SchemaKeywords {

  private static final int MOST_SCHEMAS = 1_000;

  private static final Set<String> HANDING_ON =
      Set.of(
          "properties",
          "patternProperties",
          "items",
          "prefixItems",
          "allOf",
          "additionalItems",
          "additionalProperties",
          "unevaluatedItems",
          "unevaluatedProperties",
          "dependentSchemas",
          "if",
          "then",
          "else");

  /** Those whose schemas reject nothing by themselves: the keyword around them does. */
  private static final Set<String> WITHIN_KEYWORDS =
      Set.of("if", "not", "contains", "propertyNames");

  private SchemaKeywords() {}

  /** Returns those of a schema; a schema that accepts nothing is one itself. */
  static List<Place> of(Place schema) {
    if (isNever(schema)) {
      return List.of(schema);
    }
    return schema.node().isObject()
        ? schema.children().stream().filter(SchemaKeywords::rejects).toList()
        : List.of();
  }

  private static boolean rejects(Place keyword) {
    return HANDING_ON.contains(keyword.key())
        ? isNever(keyword)
        : Keyword.named(keyword.key()).stream().anyMatch(Keyword::asserts);
  }

  private static boolean isNever(Place schema) {
    JsonNode node = schema.node();
    return node.isBoolean() && !node.booleanValue() && !schema.key().equals("uniqueItems");
  }

  /** Returns the keyword's name; {@code false} for a property or item that must not be there. */
  static String name(Place keyword) {
    boolean known = !Keyword.named(keyword.key()).isEmpty();
    return known ? keyword.key() : "false";
  }

  /** Returns those of a schema and of all that it reaches. */
  static List<Place> within(Side side, Place schema) {
    Map<String, Place> schemas = new LinkedHashMap<>();
    Deque<Place> open = new ArrayDeque<>(List.of(schema));
    while (!open.isEmpty() && schemas.size() < MOST_SCHEMAS) {
      Place next = open.poll();
      if (schemas.putIfAbsent(next.id(), next) == null) {
        SubSchemas.of(next).stream()
            .map(SubSchemas.SubSchema::place)
            .filter(part -> !WITHIN_KEYWORDS.contains(part.key()))
            .forEach(open::add);
        if (References.isReference(next.node())) {
          open.add(side.target(next));
        }
      }
    }
    List<Place> keywords = new ArrayList<>();
    schemas.values().forEach(place -> keywords.addAll(of(place)));
    return keywords;
  }
}
