package io.messagecontract.verdict;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TreeTraversingParser;
import java.io.IOException;

/** The tokens of a value that is there as a whole, and the values in it. */
final class NodeParser extends TreeTraversingParser {

  private final Wholes wholes;

  NodeParser(JsonNode value, Wholes wholes) {
    super(value);
    this.wholes = wholes;
  }

  @Override
  public JsonToken nextToken() throws IOException {
    JsonToken token = super.nextToken();
    wholes.spend(token == JsonToken.VALUE_STRING ? currentNode().textValue().length() : 0);
    return token;
  }

  /** Returns the value that has just begun, and goes to its end. */
  JsonNode value() throws IOException {
    skipChildren();
    return currentNode();
  }
}
