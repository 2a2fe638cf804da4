package io.messagecontract.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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

  /** What is not on the way is shared: no value is changed once it is made. */
  private static JsonNode at(JsonNode whole, List<Step> steps, @Nullable JsonNode value) {
    if (steps.isEmpty()) {
      return value == null ? whole : value;
    }
    Step step = steps.get(0);
    List<Step> rest = steps.subList(1, steps.size());
    JsonNode part = rest.isEmpty() ? value : at(child(whole, step), rest, value);
    if (whole instanceof ObjectNode object && step instanceof Step.Property property) {
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      copy.setAll(object);
      return put(copy, property.name(), part);
    } else if (whole instanceof ArrayNode array && step instanceof Step.ItemBetween item) {
      return put(JsonNodeFactory.instance.arrayNode().addAll(array), item.from(), part);
    }
    return whole;
  }

  private static JsonNode put(ObjectNode copy, String name, @Nullable JsonNode part) {
    return part == null ? copy.without(name) : copy.set(name, part);
  }

  private static JsonNode put(ArrayNode copy, int index, @Nullable JsonNode part) {
    if (part == null) {
      copy.remove(index);
    } else {
      copy.set(index, part);
    }
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
}
