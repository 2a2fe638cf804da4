package io.messagecontract.sample;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.inclusion.ValuePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Takes from a value whatever may be absent. */
final class Required {

  private static final int MOST_TRIES = 100;

  private Required() {}

  /** Returns what is left; nothing where it is no message any more. */
  static Optional<JsonNode> of(JsonNode whole, List<Spot> spots, Predicate<JsonNode> accepted) {
    JsonNode at = whole;
    for (Spot spot : spots) {
      List<String> names = new ArrayList<>();
      spot.value().fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        ValuePath path = spot.path().property(name);
        if (!spot.required().contains(name) && Edit.has(at, path)) {
          at = Edit.remove(at, path);
        }
      }
    }
    return Optional.of(at).filter(accepted).map(left -> withoutOtherWays(left, spots, accepted));
  }

  /** One branch that holds is enough. */
  private static JsonNode withoutOtherWays(
      JsonNode value, List<Spot> spots, Predicate<JsonNode> accepted) {
    JsonNode at = value;
    int tries = 0;
    for (Spot spot : spots) {
      for (String name : spot.demanded()) {
        ValuePath path = spot.path().property(name);
        if (Edit.has(at, path) && tries++ < MOST_TRIES) {
          JsonNode less = Edit.remove(at, path);
          at = accepted.test(less) ? less : at;
        }
      }
    }
    return at;
  }
}
