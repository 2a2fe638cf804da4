package io.messagecontract.lint.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.SchemaVisit;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.vocabulary.Draft;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A discriminator that a message may lack (AsyncAPI 3.0.0, Schema Object, {@code discriminator}:
 * the property MUST be defined at this schema and MUST be in the required property list).
 *
 * <p>What an {@code allOf} says, or every branch of an {@code anyOf} or {@code oneOf}, counts as
 * said by the schema itself: no message can lack it.
 */
final class DiscriminatorNotRequired implements SchemaRule {

  @Override
  public String id() {
    return "discriminator-not-required";
  }

  @Override
  public Stream<Finding> check(SchemaVisit schema, AsyncApiDocument document) {
    if (!schema.place().node().has("discriminator")
        || Schemas.isVoid(schema)
        || Schemas.draft(schema, document) != Draft.DRAFT_07) {
      return Stream.empty();
    }
    return schema.place().member("discriminator").stream()
        .flatMap(
            discriminator ->
                discriminator.node().isTextual()
                    ? missing(schema.place(), discriminator, document).stream()
                    : Stream.of(wrong(discriminator, document.locate(discriminator))));
  }

  private Finding wrong(Place discriminator, Location location) {
    String name = discriminator.node().path("propertyName").asText("");
    String found = discriminator.node().isObject() ? "an object" : discriminator.node().toString();
    return Finding.error(
            id(),
            location,
            "\"discriminator\" is " + found + ", and has to be the name of a property.")
        .hint("write " + (name.isEmpty() ? "the property's name" : "discriminator: " + name));
  }

  private Optional<Finding> missing(Place schema, Place discriminator, AsyncApiDocument document) {
    String name = discriminator.node().textValue();
    boolean defined = says(schema, document, new HashMap<>(), s -> s.path("properties").has(name));
    boolean required =
        says(
            schema,
            document,
            new HashMap<>(),
            s -> s.path("required").valueStream().anyMatch(n -> n.asText().equals(name)));
    if (defined && required) {
      return Optional.empty();
    }
    String lacks =
        defined
            ? "required here"
            : required ? "among the properties here" : "defined or required here";
    return Optional.of(
        Finding.error(
                id(),
                document.locate(discriminator),
                "The discriminator \"" + name + "\" is not " + lacks + ".")
            .hint(
                defined
                    ? "add \"" + name + "\" to required"
                    : "add \"" + name + "\" to properties and to required"));
  }

  /** A schema that is being asked already, and one that leads nowhere, changes no answer. */
  private static boolean says(
      Place place,
      AsyncApiDocument document,
      Map<String, Boolean> answers,
      Predicate<JsonNode> wanted) {
    Optional<Place> end = document.resolve(place);
    if (end.isEmpty()) {
      return true;
    }
    Place schema = end.get();
    Boolean known = answers.putIfAbsent(schema.id(), false);
    if (known != null) {
      return known;
    }
    boolean answer =
        wanted.test(schema.node())
            || branches(schema, "allOf").stream().anyMatch(b -> says(b, document, answers, wanted))
            || Stream.of("anyOf", "oneOf")
                .map(name -> branches(schema, name))
                .filter(list -> !list.isEmpty())
                .anyMatch(list -> list.stream().allMatch(b -> says(b, document, answers, wanted)));
    answers.put(schema.id(), answer);
    return answer;
  }

  private static List<Place> branches(Place schema, String keyword) {
    return schema.member(keyword).map(Place::children).orElse(List.of());
  }
}
