package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.ValueType.MapOf;
import io.messagecontract.asyncapi.Visit;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import java.util.stream.Stream;

/**
 * A key has characters that the specification does not allow there (Components Object, Servers
 * Object, Parameters Object).
 */
final class InvalidKey implements DocumentRule {

  @Override
  public String id() {
    return "invalid-key";
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    return document.visits().stream().flatMap(visit -> check(visit, document));
  }

  private Stream<Finding> check(Visit visit, AsyncApiDocument document) {
    if (!(visit.type() instanceof MapOf map) || visit.place().node().has("$ref")) {
      return Stream.empty();
    }
    return visit.place().children().stream()
        .filter(child -> !child.key().startsWith("x-") && !map.keys().fits(child.key()))
        .map(child -> invalid(visit.place(), child, map, document));
  }

  private Finding invalid(Place holder, Place child, MapOf map, AsyncApiDocument document) {
    return Finding.error(
            id(),
            document.locate(child),
            "The key \""
                + NodeKind.shortened(child.key())
                + "\" of \""
                + holder.key()
                + "\" may only hold "
                + map.keys().description()
                + ".")
        .hint("rename it, and what refers to it");
  }
}
