package io.messagecontract.validate;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.finding.Nearest;
import io.messagecontract.validate.FaultHints.Way;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Says what is wrong with the value of {@code type} (draft-07 validation, section 6.1.1). */
final class TypeWords {

  static final List<String> TYPES =
      List.of("string", "integer", "number", "boolean", "object", "array", "null");

  /** What people write who come from another language, and what JSON Schema has for it. */
  private static final Map<String, String> HABITS =
      Map.ofEntries(
          Map.entry("date", "write type: string with format: date"),
          Map.entry("time", "write type: string with format: time"),
          Map.entry("datetime", "write type: string with format: date-time"),
          Map.entry("date-time", "write type: string with format: date-time"),
          Map.entry("timestamp", "write type: string with format: date-time"),
          Map.entry("uuid", "write type: string with format: uuid"),
          Map.entry("guid", "write type: string with format: uuid"),
          Map.entry("email", "write type: string with format: email"),
          Map.entry("uri", "write type: string with format: uri"),
          Map.entry("url", "write type: string with format: uri"),
          Map.entry("file", "write type: string"),
          Map.entry("binary", "write type: string"),
          Map.entry("text", "write type: string"),
          Map.entry("str", "write type: string"),
          Map.entry("char", "write type: string with maxLength: 1"),
          Map.entry("enum", "write type: string with an enum beside it"),
          Map.entry("int", "write type: integer"),
          Map.entry("int32", "write type: integer"),
          Map.entry("int64", "write type: integer"),
          Map.entry("long", "write type: integer"),
          Map.entry("short", "write type: integer"),
          Map.entry("float", "write type: number"),
          Map.entry("double", "write type: number"),
          Map.entry("decimal", "write type: number"),
          Map.entry("bigdecimal", "write type: number"),
          Map.entry("numeric", "write type: number"),
          Map.entry("bool", "write type: boolean"),
          Map.entry("list", "write type: array with its items"),
          Map.entry("set", "write type: array with uniqueItems: true"),
          Map.entry("map", "write type: object with additionalProperties"),
          Map.entry("dict", "write type: object with additionalProperties"),
          Map.entry("record", "write type: object with its properties"),
          Map.entry("struct", "write type: object with its properties"),
          Map.entry("any", "leave type out, which allows every type"),
          Map.entry("none", "write \"null\" in quotes"),
          Map.entry("nil", "write \"null\" in quotes"));

  private TypeWords() {}

  static Way way(JsonNode value) {
    if (value.isNull()) {
      return new Way("The type is null without quotes, which is no name.", "write \"null\"");
    }
    if (value.isTextual()) {
      return unknown(value.textValue());
    }
    if (!value.isArray()) {
      return new Way(
          "\"type\" is " + FaultWords.shown(value) + ", and has to be the name of a type.",
          value.isObject()
              ? "move it below \"properties\" if it is meant as a property"
              : "use one of " + String.join(", ", TYPES));
    }
    return value.isEmpty()
        ? new Way("\"type\" is an empty list.", "name one type at least, or leave type out")
        : new Way("\"type\" lists \"" + twice(value) + "\" twice.", "name each type once");
  }

  private static Way unknown(String text) {
    String habit = HABITS.get(text.toLowerCase(Locale.ROOT));
    List<String> parts = List.of(text.split("\\s*[|,]\\s*", -1));
    String hint =
        parts.size() > 1 && TYPES.containsAll(parts)
            ? "write a list: [" + String.join(", ", parts) + "]"
            : Nearest.question(text, TYPES);
    return new Way('"' + text + "\" is no type.", habit == null ? hint : habit);
  }

  /** Returns the first entry that a list has twice. */
  static String twice(JsonNode list) {
    Set<String> seen = new HashSet<>();
    for (JsonNode name : list) {
      if (!seen.add(name.asText())) {
        return name.asText();
      }
    }
    return "";
  }
}
