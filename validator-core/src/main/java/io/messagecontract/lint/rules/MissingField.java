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

/** A field that the specification marks as REQUIRED is not there (tables of each object). */
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
        .map(field -> missing(place, object, field, document));
  }

  private Finding missing(Place place, ObjectType object, Field field, AsyncApiDocument document) {
    List<String> unknown =
        place.children().stream()
            .map(Place::key)
            .filter(key -> object.field(place.node(), key, document.version()).isEmpty())
            .toList();
    List<String> near = Nearest.to(field.name(), unknown);
    return Finding.error(
            id(),
            document.locate(place),
            "The " + object.name() + " needs \"" + field.name() + "\".")
        .hint(
            near.isEmpty()
                ? "add \"" + field.name() + "\": " + field.type().description()
                : "rename \"" + near.get(0) + "\" to \"" + field.name() + '"');
  }
}
