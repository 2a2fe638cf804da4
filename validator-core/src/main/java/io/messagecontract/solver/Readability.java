package io.messagecontract.solver;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;

/** Orders values by how easily they are read: short before long, then by their text. */
final class Readability {

  static final Comparator<JsonNode> ORDER =
      Comparator.<JsonNode>comparingInt(value -> value.toString().length())
          .thenComparing(JsonNode::toString);

  private Readability() {}
}
