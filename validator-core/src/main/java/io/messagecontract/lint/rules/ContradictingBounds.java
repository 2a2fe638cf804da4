package io.messagecontract.lint.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.SchemaVisit;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import io.messagecontract.validate.MetaSchemas;
import io.messagecontract.validate.SchemaValidator;
import io.messagecontract.vocabulary.Draft;
import io.messagecontract.vocabulary.Keyword;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Keywords of one schema that leave no value between them (draft-07 validation, section 6; section
 * 10.2 for {@code default}).
 */
final class ContradictingBounds implements SchemaRule {

  private record Bounds(String lower, String upper, boolean touching) {}

  private static final List<Bounds> BOUNDS =
      List.of(
          new Bounds("minimum", "maximum", true),
          new Bounds("exclusiveMinimum", "maximum", false),
          new Bounds("minimum", "exclusiveMaximum", false),
          new Bounds("exclusiveMinimum", "exclusiveMaximum", false),
          new Bounds("minLength", "maxLength", true),
          new Bounds("minItems", "maxItems", true),
          new Bounds("minContains", "maxContains", true),
          new Bounds("minProperties", "maxProperties", true));

  @Override
  public String id() {
    return "contradicting-bounds";
  }

  @Override
  public Stream<Finding> check(SchemaVisit schema, AsyncApiDocument document) {
    Place place = schema.place();
    if (Schemas.isVoid(schema) || !place.node().isObject()) {
      return Stream.empty();
    }
    List<Finding> found = new ArrayList<>();
    Draft draft = Schemas.draft(schema, document);
    BOUNDS.stream()
        .filter(bounds -> Keyword.of(bounds.lower(), draft).isPresent())
        .forEach(bounds -> bounds(place, bounds, document, found::add));
    required(place, document, found::add);
    values(place, document, found::add);
    return found.stream();
  }

  private void bounds(
      Place schema, Bounds bounds, AsyncApiDocument document, Consumer<Finding> found) {
    JsonNode lower = schema.node().path(bounds.lower());
    JsonNode upper = schema.node().path(bounds.upper());
    if (!lower.isNumber() || !upper.isNumber()) {
      return;
    }
    int order = lower.decimalValue().compareTo(upper.decimalValue());
    if (order > 0 || (order == 0 && !bounds.touching())) {
      String lies = order > 0 ? " is above " : " leaves nothing below ";
      schema
          .member(bounds.lower())
          .map(
              place ->
                  warning(
                      place,
                      said(bounds.lower(), lower) + lies + said(bounds.upper(), upper) + ".",
                      "correct one of the two",
                      document))
          .ifPresent(found);
    }
  }

  private static String said(String keyword, JsonNode value) {
    return '"' + keyword + "\" " + Schemas.shown(value);
  }

  private void required(Place schema, AsyncApiDocument document, Consumer<Finding> found) {
    JsonNode rest = schema.node().path("additionalProperties");
    if (!rest.isBoolean() || rest.booleanValue()) {
      return;
    }
    schema.member("required").filter(r -> r.node().isArray()).map(Place::children).stream()
        .flatMap(List::stream)
        .filter(name -> name.node().isTextual() && !isAllowed(schema, name.node().textValue()))
        .map(
            name ->
                warning(
                    name,
                    Schemas.shown(name.node())
                        + " is required, and \"additionalProperties\" false forbids it.",
                    "add it to properties, or remove it from required",
                    document))
        .forEach(found);
  }

  private static boolean isAllowed(Place schema, String name) {
    return schema.node().path("properties").has(name)
        || schema
            .node()
            .path("patternProperties")
            .propertyStream()
            .anyMatch(
                e ->
                    !MetaSchemas.isUsablePattern(e.getKey())
                        || SchemaValidator.matches(e.getKey(), name));
  }

  private void values(Place schema, AsyncApiDocument document, Consumer<Finding> found) {
    Set<String> types = Schemas.types(schema.node());
    schema
        .member("enum")
        .filter(list -> list.node().isArray())
        .filter(list -> list.node().valueStream().noneMatch(value -> fits(types, value)))
        .map(list -> warning(list, enumeration(list, types), "correct the list", document))
        .ifPresent(found);
    Stream.of("const", "default")
        .flatMap(keyword -> schema.member(keyword).stream())
        .filter(value -> !fits(types, value.node()))
        .map(value -> warning(value, typed(value, types), "correct one of the two", document))
        .forEach(found);
    JsonNode list = schema.node().path("enum");
    schema
        .member("default")
        .filter(value -> fits(types, value.node()) && value.node().isTextual() && !list.isEmpty())
        .filter(value -> list.isArray() && list.valueStream().noneMatch(value.node()::equals))
        .map(
            value ->
                warning(
                    value,
                    said("default", value.node()) + " is none of " + said("enum", list) + ".",
                    "correct one of the two",
                    document))
        .ifPresent(found);
  }

  private static boolean fits(Set<String> types, JsonNode value) {
    return types.isEmpty() || types.stream().anyMatch(type -> Type.isOf(type, value));
  }

  private static String enumeration(Place list, Set<String> types) {
    return list.node().isEmpty()
        ? "\"enum\" is an empty list: no value is one of it."
        : "No value of " + said("enum", list.node()) + " is of type " + joined(types) + ".";
  }

  private static String typed(Place value, Set<String> types) {
    return said(value.key(), value.node()) + " is not of type " + joined(types) + ".";
  }

  private static String joined(Set<String> types) {
    return String.join(" or ", types);
  }

  private Finding warning(Place place, String message, String hint, AsyncApiDocument document) {
    return Finding.of(id(), Severity.WARNING, document.locate(place), message).hint(hint);
  }
}
