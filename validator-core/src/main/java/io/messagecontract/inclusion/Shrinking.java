package io.messagecontract.inclusion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** Takes away from a value whatever it can do without. */
final class Shrinking {

  private static final int MOST_TRIES = 400;

  private final Predicate<JsonNode> needed;
  private final JsonNode value;
  private int tries;

  private Shrinking(JsonNode value, Predicate<JsonNode> needed) {
    this.value = value;
    this.needed = needed;
  }

  /** Returns a part of the value that still has a property, with which no member could be left. */
  static JsonNode of(JsonNode value, Predicate<JsonNode> needed) {
    Shrinking shrinking = new Shrinking(value.deepCopy(), needed);
    shrinking.run();
    return shrinking.value;
  }

  private void run() {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(value));
    while (!open.isEmpty() && tries < MOST_TRIES) {
      JsonNode container = open.pop();
      if (container instanceof ObjectNode object) {
        shrink(object);
      } else if (container instanceof ArrayNode array) {
        shrink(array);
      }
      container.forEach(open::add);
    }
  }

  private void shrink(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      ObjectNode before = object.objectNode();
      object.properties().forEach(member -> before.set(member.getKey(), member.getValue()));
      object.remove(name);
      if (!isStillNeeded()) {
        object.removeAll();
        object.setAll(before);
      }
    }
  }

  private void shrink(ArrayNode array) {
    for (int i = array.size() - 1; i >= 0; i--) {
      JsonNode item = array.remove(i);
      if (!isStillNeeded()) {
        array.insert(i, item);
      }
    }
  }

  private boolean isStillNeeded() {
    return ++tries <= MOST_TRIES && needed.test(value);
  }
}
