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

  /** After so many in a row nothing is expected to go. */
  private static final int MOST_FAILURES = 100;

  /** What judging all tries together may cost. */
  private static final long MOST_STEPS = 1_000_000;

  private final Predicate<JsonNode> needed;
  private final JsonNode value;
  private final long mostTries;
  private int tries;
  private int failures;

  private Shrinking(JsonNode value, long mostTries, Predicate<JsonNode> needed) {
    this.value = value;
    this.mostTries = mostTries;
    this.needed = needed;
  }

  /**
   * Returns what is left of a value that has to keep a property.
   *
   * @param steps what it costs to look at it once
   */
  static JsonNode of(JsonNode value, long steps, Predicate<JsonNode> needed) {
    long mostTries = Math.min(MOST_TRIES, MOST_STEPS / Math.max(1, steps));
    Shrinking shrinking = new Shrinking(value.deepCopy(), mostTries, needed);
    shrinking.run();
    return shrinking.value;
  }

  private void run() {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(value));
    while (!open.isEmpty() && !isOver()) {
      JsonNode container = open.pop();
      if (container instanceof ObjectNode object) {
        object.fieldNames().forEachRemaining(name -> lift(object, name));
        shrink(object);
      } else if (container instanceof ArrayNode array) {
        shrink(array);
      }
      container.forEach(open::add);
    }
  }

  /** Puts what stands deeper in the place of what stands around it, as in a recursion. */
  private void lift(ObjectNode object, String name) {
    JsonNode around = object.get(name);
    Deque<JsonNode> deeper = new ArrayDeque<>();
    around.forEach(deeper::add);
    while (!deeper.isEmpty() && !isOver()) {
      JsonNode inner = deeper.poll();
      if (inner.getNodeType() == around.getNodeType() && inner.isContainerNode()) {
        object.set(name, inner);
        if (isStillNeeded()) {
          lift(object, name);
          return;
        }
      }
      inner.forEach(deeper::add);
    }
    object.set(name, around);
  }

  /** What stays is put at the end, one after the other: in the order in which it was. */
  private void shrink(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      JsonNode member = object.remove(name);
      if (!isStillNeeded()) {
        object.set(name, member);
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

  private boolean isOver() {
    return tries >= mostTries || failures >= MOST_FAILURES;
  }

  private boolean isStillNeeded() {
    if (isOver()) {
      return false;
    }
    tries++;
    boolean isNeeded = needed.test(value);
    failures = isNeeded ? 0 : failures + 1;
    return isNeeded;
  }
}
