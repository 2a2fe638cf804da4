package io.messagecontract.lint.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.SchemaVisit;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Nearest;
import io.messagecontract.finding.Severity;
import io.messagecontract.vocabulary.Draft;
import io.messagecontract.vocabulary.Form;
import io.messagecontract.vocabulary.Keyword;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A keyword among the properties, or a property among the keywords (draft-07 validation, section
 * 6.5.4: the names below {@code properties} are names of properties, and only those).
 */
final class MisplacedKeyword implements DocumentRule {

  private static final String PROPERTIES = "properties";
  private static final Set<String> MAPS = Set.of(PROPERTIES, "patternProperties", "definitions");

  @Override
  public String id() {
    return "misplaced-keyword";
  }

  @Override
  public boolean concerns(AsyncApiDocument document, Set<String> keys) {
    for (SchemaVisit schema : document.schemas()) {
      JsonNode properties = schema.place().node().path(PROPERTIES);
      for (Map.Entry<String, JsonNode> property : properties.properties()) {
        String name = property.getKey();
        if (MAPS.contains(name) || (property.getValue().isBoolean() && isFlag(name))) {
          return true;
        }
      }
      if (Schemas.hasUnknown(schema, document)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    ReferredPlaces referred = new ReferredPlaces(document);
    return document.schemas().stream()
        .filter(schema -> !isPropertyMap(schema.place()))
        .flatMap(
            schema -> Stream.concat(beside(schema, referred, document), among(schema, document)));
  }

  /** Properties that stand one level too high. */
  private Stream<Finding> beside(
      SchemaVisit schema, ReferredPlaces referred, AsyncApiDocument document) {
    Draft draft = Schemas.draft(schema, document);
    return schema.place().children().stream()
        .filter(member -> Schemas.isUnknown(member.key(), draft))
        .filter(member -> isPropertyBeside(schema, member) && !referred.includes(member))
        .map(
            member ->
                warning(
                    member,
                    '"'
                        + member.key()
                        + "\" looks like a property, and does not stand below \"properties\": it"
                        + " means nothing here.",
                    "move it below \"properties\"",
                    document));
  }

  /** Keywords that stand one level too low. */
  private Stream<Finding> among(SchemaVisit schema, AsyncApiDocument document) {
    List<Place> properties =
        Schemas.members(schema).stream()
            .filter(member -> member.key().equals(PROPERTIES) && member.node().isObject())
            .flatMap(member -> member.children().stream())
            .toList();
    boolean flags = properties.stream().anyMatch(p -> p.node().isBoolean() && !isFlag(p.key()));
    return properties.stream()
        .filter(p -> isPropertyMap(p) || (!flags && p.node().isBoolean() && isFlag(p.key())))
        .map(
            p ->
                warning(
                    p,
                    '"'
                        + p.key()
                        + "\" stands among the properties, where it is the name of a property.",
                    "write it beside \"properties\", not below it",
                    document));
  }

  private Finding warning(Place place, String message, String hint, AsyncApiDocument document) {
    return Finding.of(id(), Severity.WARNING, document.locate(place), message).hint(hint);
  }

  private static boolean isFlag(String name) {
    return name.equals("required")
        || Keyword.of(name, Draft.DRAFT_07)
            .filter(k -> k.form() == Form.FLAG || k.form() == Form.SCHEMA)
            .filter(k -> k.form() == Form.FLAG || name.startsWith("additional"))
            .isPresent();
  }

  /** Tells whether this is a map of properties that stands where a property has to be. */
  static boolean isPropertyMap(Place place) {
    JsonNode node = place.node();
    return MAPS.contains(place.key())
        && place.pointer().endsWith("/" + PROPERTIES + "/" + place.key())
        && !node.isEmpty()
        && node.propertyStream()
            .allMatch(
                e ->
                    Schemas.isUnknown(e.getKey(), Draft.DRAFT_07)
                        && Schemas.looksLikeSchema(e.getValue()));
  }

  /** Tells whether a member that is no keyword is meant as a property. */
  static boolean isPropertyBeside(SchemaVisit schema, Place member) {
    JsonNode node = schema.place().node();
    return !Schemas.isVoid(schema)
        && Schemas.looksLikeSchema(member.node())
        && (node.has(PROPERTIES)
            || Schemas.types(node).contains("object")
            || Nearest.to(member.key(), List.of("items", "contains", "additionalProperties"))
                .isEmpty());
  }
}
