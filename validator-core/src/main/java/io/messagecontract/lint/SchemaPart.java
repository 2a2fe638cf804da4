package io.messagecontract.lint;

import io.messagecontract.document.Place;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A schema that another one holds or refers to.
 *
 * @param place where it stands
 * @param keyword the keyword that holds it or refers to it; empty for a payload or headers
 */
record SchemaPart(Place place, String keyword) {

  private static final Set<String> BRANCHES =
      Set.of("anyOf", "oneOf", "then", "else", "dependentSchemas", "dependencies");

  /** Tells whether every value of the schema around it has to satisfy it. */
  boolean isWhole() {
    return keyword.equals("$ref") || keyword.equals("allOf");
  }

  /** Tells whether only some values of the schema around it have to satisfy it. */
  boolean isBranch() {
    return BRANCHES.contains(keyword);
  }

  /** Returns what is to be left out for this schema to ask nothing. */
  Set<String> contents() {
    return isBranch()
        ? Set.of(place.id())
        : place.children().stream().map(Place::id).collect(Collectors.toSet());
  }

  /** Returns what it means that no value satisfies this schema, for the one around it. */
  String consequence() {
    return switch (keyword) {
      case "properties" -> "so that the property \"" + place.key() + "\" can never be there";
      case "patternProperties", "additionalProperties", "unevaluatedProperties" ->
          "so that no such property can ever be there";
      case "items", "prefixItems", "additionalItems", "unevaluatedItems", "contains" ->
          "so that no such item can ever be there";
      default -> "so that this branch of \"" + keyword + "\" is never taken";
    };
  }
}
