package io.messagecontract.verdict;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/** Finds one string of a text, and reads no further. */
final class PointedText {

  private PointedText() {}

  static Optional<String> find(JsonParser parser, JsonPointer pointer) throws IOException {
    JsonToken token = parser.nextToken();
    for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
      boolean found =
          token == JsonToken.START_OBJECT
              ? member(parser, rest.getMatchingProperty())
              : token == JsonToken.START_ARRAY && item(parser, rest.getMatchingIndex());
      if (!found) {
        return Optional.empty();
      }
      token = parser.currentToken();
    }
    return token == JsonToken.VALUE_STRING ? Optional.of(parser.getText()) : Optional.empty();
  }

  private static boolean member(JsonParser parser, String name) throws IOException {
    for (String next = parser.nextFieldName(); next != null; next = parser.nextFieldName()) {
      parser.nextToken();
      if (next.equals(name)) {
        return true;
      }
      parser.skipChildren();
    }
    return false;
  }

  private static boolean item(JsonParser parser, int index) throws IOException {
    int at = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (at++ == index) {
        return true;
      }
      parser.skipChildren();
    }
    return false;
  }
}
