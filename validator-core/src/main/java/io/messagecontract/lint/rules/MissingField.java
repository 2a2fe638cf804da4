package io.messagecontract.lint.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.Field;
import io.messagecontract.asyncapi.ObjectType;
import io.messagecontract.asyncapi.Visit;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A field that the specification marks as REQUIRED is not there, or has no value (AsyncAPI 2.6.0
 * and 3.0.0, "Schema": the tables of fixed fields of each object).
 */
final class MissingField implements DocumentRule {

  @Override
  public String id() {
    return "missing-field";
  }

  @Override
  public boolean concerns(AsyncApiDocument document, Set<String> keys) {
    for (Visit visit : document.visits()) {
      if (visit.object().isPresent() && lacks(visit.place().node(), visit, document)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    return document.visits().stream()
        .filter(visit -> visit.object().isPresent() && visit.place().node().isObject())
        .flatMap(visit -> check(visit, visit.object().orElseThrow(), document));
  }

  private static boolean lacks(JsonNode node, Visit visit, AsyncApiDocument document) {
    for (Field field : visit.object().orElseThrow().fieldsOf(node)) {
      if (field.required() && field.isIn(document.version()) && !node.hasNonNull(field.name())) {
        return true;
      }
    }
    return false;
  }

  private Stream<Finding> check(Visit visit, ObjectType object, AsyncApiDocument document) {
    Place place = visit.place();
    return object.fieldsOf(place.node()).stream()
        .filter(Field::required)
        .filter(field -> field.isIn(document.version()) && !place.node().hasNonNull(field.name()))
        .filter(field -> !UnknownField.isMeant(field.name(), place, object, document))
        .map(
            field ->
                Finding.error(
                        id(),
                        document.locate(place.member(field.name()).orElse(place)),
                        "The " + object.name() + " needs \"" + field.name() + "\".")
                    .hint(hint(place, field)));
  }

  private static String hint(Place place, Field field) {
    return place.node().has(field.name())
        ? "give it a value: " + ExpectedType.words(field.type())
        : "add \"" + field.name() + "\": " + ExpectedType.words(field.type());
  }
}
