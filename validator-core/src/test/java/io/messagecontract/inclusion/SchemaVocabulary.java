package io.messagecontract.inclusion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.SchemaDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The few words of which random schemas are made, so that they have to do with one another. */
final class SchemaVocabulary {

  static final List<String> NAMES = List.of("a", "b", "ab", "ba");
  static final List<String> TEXTS = List.of("", "a", "b", "ab", "ba", "aab", "x", "😀");
  static final List<String> PATTERNS =
      List.of("^a", "b$", "^[ab]*$", "a", "^a?$", "^[^a]", "^(ab|ba)$", "^.{2}$");
  static final List<String> FORMATS = List.of("date", "email", "uuid");
  static final List<String> TYPES =
      List.of("null", "boolean", "integer", "number", "string", "array", "object");
  static final List<JsonNode> NUMBERS =
      parsed("-2", "-1", "0", "0.5", "1", "1.5", "2", "3", "1.0", "9007199254740993");
  static final List<JsonNode> DIVISORS = parsed("0.5", "1", "1.5", "2", "3", "0.1");
  static final List<JsonNode> VALUES =
      parsed(
          "null",
          "true",
          "false",
          "0",
          "1",
          "1.0",
          "2",
          "0.5",
          "\"\"",
          "\"a\"",
          "\"ab\"",
          "\"b\"",
          "[]",
          "[1]",
          "[1,2]",
          "[1,1]",
          "[\"a\"]",
          "[true,null]",
          "{}",
          "{\"a\":1}",
          "{\"b\":1}",
          "{\"a\":\"a\"}",
          "{\"a\":1,\"b\":2}",
          "{\"ab\":{}}",
          "{\"a\":[1]}");

  private static final List<String> NUMBER =
      List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf");
  private static final List<String> STRING = List.of("minLength", "maxLength", "pattern", "format");
  private static final List<String> ANY =
      List.of("allOf", "anyOf", "oneOf", "not", "if", "const", "enum", "enum");
  private static final List<String> ARRAY =
      List.of("items", "items", "tuple", "minItems", "maxItems", "uniqueItems", "contains");
  private static final List<String> OBJECT =
      List.of(
          "properties",
          "properties",
          "patternProperties",
          "additionalProperties",
          "propertyNames",
          "required",
          "minProperties",
          "maxProperties");

  private SchemaVocabulary() {}

  /** Returns keywords that have to do with one another. */
  static List<String> keywords(Random random, SchemaDialect dialect, String type) {
    boolean old = dialect == SchemaDialect.DRAFT_07;
    return switch (type) {
      case "integer", "number" -> NUMBER;
      case "string" -> STRING;
      // networknt sees items that contains matches as evaluated in 2019-09, too
      case "array" ->
          old || (dialect == SchemaDialect.DRAFT_2019_09 && random.nextBoolean())
              ? ARRAY
              : dialect == SchemaDialect.DRAFT_2019_09
                  ? with(without(ARRAY, "contains"), "unevaluatedItems")
                  : with(ARRAY, "unevaluatedItems");
      case "object" ->
          old
              ? with(OBJECT, "dependencies")
              : with(OBJECT, "dependentRequired", "dependentSchemas", "unevaluatedProperties");
      default -> ANY;
    };
  }

  static <T> T any(Random random, List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static List<String> with(List<String> keywords, String... more) {
    return Stream.concat(keywords.stream(), Stream.of(more)).toList();
  }

  private static List<String> without(List<String> keywords, String keyword) {
    return keywords.stream().filter(other -> !other.equals(keyword)).toList();
  }

  private static List<JsonNode> parsed(String... values) {
    List<JsonNode> nodes = new ArrayList<>();
    for (String value : values) {
      try {
        nodes.add(SchemaFolder.MAPPER.readTree(value));
      } catch (JsonProcessingException e) {
        throw new IllegalArgumentException(value, e);
      }
    }
    return List.copyOf(nodes);
  }
}
