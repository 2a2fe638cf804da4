package io.messagecontract.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.inclusion.Step;
import io.messagecontract.inclusion.ValuePath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes a copy of a value in one place. */
final class Edit {

  private Edit() {}

  /** Returns the value with another one at a path that it has but for the last step. */
  static JsonNode set(JsonNode whole, ValuePath path, JsonNode value) {
    return at(whole, path.steps(), value);
  }

  /** Returns the value without what is at a path. */
  static JsonNode remove(JsonNode whole, ValuePath path) {
    return at(whole, path.steps(), null);
  }

  private static JsonNode at(JsonNode whole, List<Step> steps, @Nullable JsonNode value) {
    if (steps.isEmpty()) {
      return value == null ? whole : value;
    }
    JsonNode copy = whole.deepCopy();
    JsonNode holder = copy;
    for (Step step : steps.subList(0, steps.size() - 1)) {
      holder = child(holder, step);
    }
    change(holder, steps.get(steps.size() - 1), value);
    return copy;
  }

  /** Tells whether there is a value at a path. */
  static boolean has(JsonNode whole, ValuePath path) {
    JsonNode at = whole;
    for (Step step : path.steps()) {
      at = child(at, step);
    }
    return !at.isMissingNode();
  }

  /** Returns the value of a property or item; a missing node where there is none. */
  static JsonNode child(JsonNode holder, Step step) {
    if (step instanceof Step.Property property) {
      return holder.path(property.name());
    }
    return holder.path(step instanceof Step.ItemBetween item ? item.from() : 0);
  }

  private static void change(JsonNode holder, Step step, @Nullable JsonNode value) {
    if (holder instanceof ObjectNode object && step instanceof Step.Property property) {
      if (value == null) {
        object.remove(property.name());
      } else {
        object.set(property.name(), value);
      }
    } else if (holder instanceof ArrayNode array && step instanceof Step.ItemBetween item) {
      if (value == null) {
        array.remove(item.from());
      } else {
        array.set(item.from(), value);
      }
    }
  }
}
