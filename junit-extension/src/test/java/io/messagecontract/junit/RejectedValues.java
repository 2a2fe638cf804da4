package io.messagecontract.junit;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/**
 * For each keyword that can reject a value: schemas with it, and a value that each rejects.
 *
 * @param schema a schema
 * @param value a JSON text with {@code #T} for a private text and {@code #N} for a private number
 */
record RejectedValues(String schema, String value) {

  static final String TEXT = "s3cretText";
  static final String NUMBER = "987654321";

  private static final String ANCESTOR = "{\"around\": #N}";

  private static final Map<String, List<RejectedValues>> BY_KEYWORD =
      Map.ofEntries(
          entry("type", both("{'type': 'boolean'}")),
          entry("enum", both("{'enum': ['a', 1, null]}")),
          entry("const", both("{'const': {'a': 1}}")),
          entry("format", List.of(of("{'format': 'date-time'}", "#T"))),
          entry("allOf", both("{'allOf': [{'type': 'boolean'}, {'enum': [1]}]}")),
          entry("anyOf", both("{'anyOf': [{'type': 'boolean'}, {'enum': [1]}]}")),
          entry(
              "oneOf",
              List.of(
                  of("{'oneOf': [{'type': 'boolean'}, {'enum': [1]}]}", "#T"),
                  of("{'oneOf': [{'minLength': 1}, {'type': 'string'}]}", "#T"))),
          entry("not", both("{'not': {'type': ['string', 'number']}}")),
          entry("if", both("{'if': {'enum': [1]}, 'else': {'type': 'boolean'}}")),
          entry("then", both("{'if': true, 'then': {'type': 'boolean'}}")),
          entry("else", both("{'if': false, 'else': {'type': 'boolean'}}")),
          entry("$recursiveRef", List.of(of("{'$recursiveRef': '#'}", ANCESTOR))),
          entry("$dynamicRef", List.of(of("{'$dynamicRef': '#node'}", ANCESTOR))),
          entry("maxLength", List.of(of("{'maxLength': 2}", "#T"))),
          entry("minLength", List.of(of("{'minLength': 90}", "#T"))),
          entry("pattern", List.of(of("{'pattern': '^a$'}", "#T"))),
          entry("multipleOf", List.of(of("{'multipleOf': 7}", "#N"))),
          entry("maximum", List.of(of("{'maximum': 5}", "#N"))),
          entry("minimum", List.of(of("{'minimum': 1e12}", "#N"))),
          entry("exclusiveMaximum", List.of(of("{'exclusiveMaximum': 5}", "#N"))),
          entry("exclusiveMinimum", List.of(of("{'exclusiveMinimum': 1e12}", "#N"))),
          entry("items", List.of(of("{'items': {'type': 'boolean'}}", "[#T, #N]"))),
          entry(
              "additionalItems",
              List.of(
                  of("{'items': [true], 'additionalItems': false}", "[#T, #N]"),
                  of("{'items': [true], 'additionalItems': {'maxLength': 1}}", "[#N, #T]"))),
          entry("prefixItems", List.of(of("{'prefixItems': [{'maximum': 1}]}", "[#N, #T]"))),
          entry("maxItems", List.of(of("{'maxItems': 1}", "[#T, #N]"))),
          entry("minItems", List.of(of("{'minItems': 9}", "[#T, #N]"))),
          entry("uniqueItems", List.of(of("{'uniqueItems': true}", "[#T, #N, #T, #N]"))),
          entry("contains", List.of(of("{'contains': {'type': 'null'}}", "[#T, #N]"))),
          entry("maxContains", List.of(of("{'contains': true, 'maxContains': 1}", "[#T, #N]"))),
          entry("minContains", List.of(of("{'contains': true, 'minContains': 9}", "[#T, #N]"))),
          entry("unevaluatedItems", List.of(of("{'unevaluatedItems': false}", "[#T, #N]"))),
          entry(
              "properties",
              List.of(
                  of("{'properties': {'x': {'type': 'boolean'}}}", "{'x': #T, 'y': #N}"),
                  of("{'properties': {'x': false}}", "{'x': #N}"))),
          entry(
              "patternProperties",
              List.of(of("{'patternProperties': {'^x': {'enum': [1]}}}", "{'x': #T, 'xy': #N}"))),
          entry(
              "additionalProperties",
              List.of(
                  of("{'additionalProperties': false}", "{'x': #T, 'y': #N}"),
                  of("{'additionalProperties': {'maxLength': 1}}", "{'x': #T}"))),
          entry("required", List.of(of("{'required': ['z']}", "{'x': #T, 'y': #N}"))),
          entry("maxProperties", List.of(of("{'maxProperties': 1}", "{'x': #T, 'y': #N}"))),
          entry("minProperties", List.of(of("{'minProperties': 9}", "{'x': #T, 'y': #N}"))),
          entry(
              "dependencies",
              List.of(
                  of("{'dependencies': {'x': ['z']}}", "{'x': #T, 'y': #N}"),
                  of("{'dependencies': {'x': {'maxProperties': 1}}}", "{'x': #T, 'y': #N}"))),
          entry("propertyNames", List.of(of("{'propertyNames': {'minLength': 9}}", "{'x': #T}"))),
          entry(
              "dependentRequired",
              List.of(of("{'dependentRequired': {'x': ['z']}}", "{'x': #T, 'y': #N}"))),
          entry(
              "dependentSchemas",
              List.of(of("{'dependentSchemas': {'x': {'required': ['z']}}}", "{'x': #N}"))),
          entry(
              "unevaluatedProperties",
              List.of(of("{'unevaluatedProperties': false}", "{'x': #T, 'y': #N}"))));

  /** Nothing for a keyword that nobody has thought of. */
  static List<RejectedValues> of(String keyword) {
    return BY_KEYWORD.getOrDefault(keyword, List.of());
  }

  private static List<RejectedValues> both(String schema) {
    return List.of(of(schema, "#T"), of(schema, "#N"));
  }

  private static RejectedValues of(String schema, String value) {
    String filled = value.replace("#T", "'" + TEXT + "'").replace("#N", NUMBER);
    return new RejectedValues(schema.replace('\'', '"'), filled.replace('\'', '"'));
  }
}
