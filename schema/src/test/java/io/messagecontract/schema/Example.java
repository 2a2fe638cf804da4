package io.messagecontract.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;

/**
 * An example message, as its tree is printed: a text, because trees are equal whatever the order of
 * their keys.
 */
record Example(String text) {

  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  static Example of(JsonNode tree) {
    return new Example(tree.toPrettyString());
  }

  static Example parse(String json) {
    try {
      return of(STRICT.readTree(json));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("Not JSON: " + json, e);
    }
  }
}
