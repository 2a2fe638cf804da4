package io.messagecontract.lint.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** The types of JSON Schema (draft-07 validation, section 6.1.1). */
final class Type {

  /** Their names. */
  static final Set<String> NAMES =
      Set.of("string", "integer", "number", "boolean", "object", "array", "null");

  private Type() {}

  /** Tells whether a value is of a type; of a name that is no type, every value is. */
  static boolean isOf(String name, JsonNode value) {
    return switch (name) {
      case "string" -> value.isTextual();
      case "integer" -> value.isNumber() && value.decimalValue().stripTrailingZeros().scale() <= 0;
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "null" -> value.isNull();
      default -> true;
    };
  }
}
