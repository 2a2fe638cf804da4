package io.messagecontract.inclusion;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The types of JSON Schema as disjoint sets: {@code number} is what is no integer. */
final class JsonTypes {

  static final String INTEGER = "integer";
  static final String FRACTION = "number";

  static final Set<String> ALL =
      Set.of("array", "boolean", INTEGER, "null", FRACTION, "object", "string");

  private JsonTypes() {}

  /** Returns the types that a {@code type} keyword allows. */
  static Set<String> of(JsonNode keyword) {
    Set<String> types = new TreeSet<>();
    if (keyword.isTextual()) {
      types.add(keyword.textValue());
    }
    keyword.forEach(type -> types.add(type.asText()));
    if (types.contains(FRACTION)) {
      types.add(INTEGER);
    }
    return types;
  }

  /** Returns the types as a schema would name them. */
  static List<String> names(Set<String> types) {
    List<String> names = new ArrayList<>(new TreeSet<>(types));
    if (types.contains(FRACTION)) {
      names.remove(INTEGER);
    }
    return names;
  }
}
