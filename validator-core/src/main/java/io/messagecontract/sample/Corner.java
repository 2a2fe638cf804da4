package io.messagecontract.sample;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.inclusion.Focus;
import io.messagecontract.inclusion.ValuePath;
import java.util.Optional;

/**
 * Something that a sample shows in one place.
 *
 * @param kind what it is for
 * @param name what it shows
 * @param path where
 * @param value what stands there; empty where nothing does
 * @param focus the whole values that show it
 */
record Corner(SampleKind kind, String name, ValuePath path, Optional<JsonNode> value, Focus focus) {

  /** Returns a whole value with that corner. */
  JsonNode in(JsonNode whole) {
    return value.map(v -> Edit.set(whole, path, v)).orElseGet(() -> Edit.remove(whole, path));
  }
}
