package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.Field;
import io.messagecontract.asyncapi.ObjectType;
import io.messagecontract.asyncapi.Visit;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Nearest;
import java.util.List;
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
  public Stream<Finding> check(AsyncApiDocument document) {
    return document.visits().stream()
        .filter(visit -> visit.object().isPresent() && visit.place().node().isObject())
        .flatMap(visit -> check(visit, visit.object().orElseThrow(), document));
  }

  private Stream<Finding> check(Visit visit, ObjectType object, AsyncApiDocument document) {
    Place place = visit.place();
    return object.fieldsOf(place.node()).stream()
        .filter(Field::required)
        .filter(field -> field.isIn(document.version()) && !place.node().hasNonNull(field.name()))
        .map(
            field ->
                Finding.error(
                        id(),
                        document.locate(place.member(field.name()).orElse(place)),
                        "The " + object.name() + " needs \"" + field.name() + "\".")
                    .hint(hint(place, object, field, document)));
  }

  private static String hint(
      Place place, ObjectType object, Field field, AsyncApiDocument document) {
    if (place.node().has(field.name())) {
      return "give it a value: " + ExpectedType.words(field.type());
    }
    List<String> unknown =
        place.children().stream()
            .map(Place::key)
            .filter(key -> object.field(place.node(), key, document.version()).isEmpty())
            .toList();
    List<String> near = Nearest.to(field.name(), unknown);
    return near.isEmpty()
        ? "add \"" + field.name() + "\": " + ExpectedType.words(field.type())
        : "rename \"" + near.get(0) + "\" to \"" + field.name() + '"';
  }
}
