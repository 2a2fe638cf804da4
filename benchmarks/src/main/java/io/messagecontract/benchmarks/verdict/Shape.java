package io.messagecontract.benchmarks.verdict;

import static io.messagecontract.benchmarks.verdict.SessionMessage.identifier;
import static io.messagecontract.benchmarks.verdict.SessionMessage.items;
import static io.messagecontract.benchmarks.verdict.SessionMessage.quoted;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Schemas in which a value goes several ways at once, or has to be looked at as a whole.
 *
 * @since 0.1.0
 */
public enum Shape {
  /** A constant tells which of a few branches it is. */
  ONE_OF_4("`oneOf`, the 3rd of 4 branches by a `const`", oneOf(4), event(2), event(4)),
  /** A constant tells which of many branches it is. */
  ONE_OF_20("`oneOf`, the 15th of 20", oneOf(20), event(14), event(20)),
  /** Branches that only the type of a value tells apart. */
  ANY_OF_SCALARS(
      "64 values of `anyOf` integer, boolean, short string",
      """
      "items": { "anyOf": [
        { "type": "integer" }, { "type": "boolean" }, { "type": "string", "maxLength": 8 }
      ] }
      """,
      items(64, item -> item % 3 == 0 ? "true" : item % 3 == 1 ? "4711" : "\"item\""),
      items(64, item -> item == 60 ? "1.5" : "4711")),
  /** Some item has to be there, and not too often. */
  CONTAINS(
      "64 items of which 1 to 4 `contains` lets be urgent",
      """
      "contains": { "required": ["urgent"], "properties": { "urgent": { "const": true } } },
      "minContains": 1, "maxContains": 4
      """,
      items(64, item -> "{\"id\":" + item + ",\"urgent\":" + (item == 40) + "}"),
      items(64, item -> "{\"id\":" + item + ",\"urgent\":false}")),
  /** No two items are equal. */
  UNIQUE_STRINGS(
      "64 `uniqueItems`, strings",
      "\"uniqueItems\": true",
      items(64, item -> quoted(identifier(item))),
      items(64, item -> quoted(identifier(item % 60)))),
  /** No two items are equal, and to see it one has to look into them. */
  UNIQUE_OBJECTS(
      "64 `uniqueItems`, objects",
      "\"uniqueItems\": true",
      items(64, item -> "{\"kind\":\"slot\",\"place\":{\"row\":" + item + ",\"seat\":7}}"),
      items(64, item -> "{\"kind\":\"slot\",\"place\":{\"row\":" + item % 60 + ",\"seat\":7}}")),
  /** Strings that match a regular expression. */
  PATTERN(
      "64 strings with a `pattern`",
      "\"items\": { \"type\": \"string\", \"pattern\": \"^[A-Z]{3}-[0-9]{4}$\" }",
      items(64, item -> "\"ABC-" + (1000 + item) + "\""),
      items(64, item -> item == 60 ? "\"ABC-12\"" : "\"ABC-1000\"")),
  /** Values that a schema lists. */
  LISTED(
      "64 strings of an `enum` of 5",
      "\"items\": { \"enum\": [\"open\", \"held\", \"closed\", \"sent\", \"lost\"] }",
      items(64, item -> item % 2 == 0 ? "\"closed\"" : "\"lost\""),
      items(64, item -> item == 60 ? "\"gone\"" : "\"open\""));

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private final String description;
  private final String keywords;
  private final String valid;
  private final String rejected;

  Shape(String description, String keywords, String valid, String rejected) {
    this.description = description;
    this.keywords = keywords;
    this.valid = valid;
    this.rejected = rejected;
  }

  /** Returns what it is, as tables say it. */
  public String description() {
    return description;
  }

  String schema() {
    return "{ \"$schema\": \"%s\", \"type\": \"array\", %s }".formatted(DIALECT, keywords.strip());
  }

  Map<String, String> schemas() {
    return Map.of(name(), schema());
  }

  byte[] valid() {
    return array(valid);
  }

  byte[] rejected() {
    return array(rejected);
  }

  private static byte[] array(String items) {
    return ("[" + items + "]").getBytes(StandardCharsets.UTF_8);
  }

  private static String oneOf(int branches) {
    return "\"items\": { \"oneOf\": ["
        + items(
            branches,
            branch ->
                """
                { "type": "object", "required": ["kind", "id"], "additionalProperties": false,
                  "properties": {
                    "kind": { "const": "kind%1$d" }, "id": { "type": "string" },
                    "time": { "type": "string" }, "count%1$d": { "type": "integer" } } }
                """
                    .formatted(branch))
        + "] }";
  }

  private static String event(int branch) {
    return items(
        8,
        item ->
            "{\"kind\":\"kind%1$d\",\"id\":\"%2$s\",\"time\":\"2026-01-02\",\"count%1$d\":7}"
                .formatted(branch, identifier(item)));
  }
}
