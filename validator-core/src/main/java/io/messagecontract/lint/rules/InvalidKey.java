package io.messagecontract.lint.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.ValueType.MapOf;
import io.messagecontract.asyncapi.Visit;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A key has characters that the specification does not allow there (AsyncAPI 2.6.0 and 3.0.0,
 * "Components Object", "Servers Object", "Parameters Object").
 */
final class InvalidKey implements DocumentRule {

  @Override
  public String id() {
    return "invalid-key";
  }

  @Override
  public boolean concerns(AsyncApiDocument document, Set<String> keys) {
    for (Visit visit : document.visits()) {
      if (visit.type() instanceof MapOf map && hasInvalid(visit.place().node(), map)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    return document.visits().stream()
        .filter(visit -> !visit.place().node().has("$ref"))
        .flatMap(visit -> check(visit, document));
  }

  private static boolean hasInvalid(JsonNode values, MapOf map) {
    for (Map.Entry<String, JsonNode> value : values.properties()) {
      if (isInvalid(value.getKey(), map)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInvalid(String key, MapOf map) {
    return !key.startsWith("x-") && !map.keys().fits(key);
  }

  private Stream<Finding> check(Visit visit, AsyncApiDocument document) {
    return visit.type() instanceof MapOf map
        ? visit.place().children().stream()
            .filter(child -> isInvalid(child.key(), map))
            .map(child -> invalid(visit.place(), child, map, document))
        : Stream.empty();
  }

  private Finding invalid(Place holder, Place child, MapOf map, AsyncApiDocument document) {
    String text =
        String.format(
            Locale.ROOT,
            "The key \"%s\" of %s may only hold %s.",
            NodeKind.shortened(child.key()),
            PlaceName.of(holder, document),
            map.keys().description());
    return Finding.error(id(), document.locate(child), text)
        .hint("rename it, and what refers to it");
  }
}
