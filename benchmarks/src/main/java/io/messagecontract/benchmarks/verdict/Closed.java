package io.messagecontract.benchmarks.verdict;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/** Two ways to write the schema of the same closed object. */
enum Closed {
  /** All properties in one place, and {@code additionalProperties: false}. */
  PLAIN {
    @Override
    String object(String first, String second) {
      return "\"properties\": {" + first + "," + second + "}, \"additionalProperties\": false";
    }
  },
  /** Properties in two places, which {@code unevaluatedProperties: false} looks at. */
  COMBINED {
    @Override
    String object(String first, String second) {
      return "\"allOf\": [{ \"properties\": {%s} }], \"properties\": {%s}, %s"
          .formatted(first, second, "\"unevaluatedProperties\": false");
    }
  };

  abstract String object(String first, String second);

  /** Returns a schema of a session message with its payload, all of whose objects are closed. */
  String schema() {
    String payload =
        object(
            "\"userIds\": { \"type\": \"array\", \"items\": { \"type\": \"string\" } }",
            strings("namespace", "topicName", "message"));
    return "{ \"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"type\": \"object\", "
        + object(
            "\"version\": { \"type\": \"integer\" },"
                + strings(
                    "id", "name", "namespace", "parentNamespace", "timestamp", "userId", "traceId"),
            strings("sessionId", "spanContext")
                + ",\"payload\": { \"type\": \"object\", "
                + payload
                + " }")
        + " }";
  }

  private static String strings(String... names) {
    return Stream.of(names)
        .map(name -> "\"" + name + "\": { \"type\": \"string\" }")
        .collect(joining(","));
  }
}
