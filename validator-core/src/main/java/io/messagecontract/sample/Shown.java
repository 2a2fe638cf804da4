package io.messagecontract.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A value made up from a schema.
 *
 * @param breach why the schema rejects it; empty where it accepts it
 */
record Shown(SampleKind kind, String name, JsonNode value, Optional<Breach> breach) {

  static Shown valid(SampleKind kind, String name, JsonNode value) {
    return new Shown(kind, name, value, Optional.empty());
  }
}
