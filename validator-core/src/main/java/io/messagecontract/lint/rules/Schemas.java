package io.messagecontract.lint.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.SchemaVisit;
import io.messagecontract.contract.SubSchemas;
import io.messagecontract.document.Place;
import io.messagecontract.vocabulary.Draft;
import io.messagecontract.vocabulary.Keyword;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What several rules ask about a schema. */
final class Schemas {

  private static final int LONGEST = 40;

  private Schemas() {}

  /** Returns the draft that a schema is written in. */
  static Draft draft(SchemaVisit schema, AsyncApiDocument document) {
    Place place = schema.place();
    return Draft.of(document.documents().loaded(place.path()), place.pointer(), schema.dialect());
  }

  /** Returns the members that count: none beside a {@code $ref} of an old draft. */
  static List<Place> members(SchemaVisit schema) {
    return isVoid(schema) ? List.of() : schema.place().children();
  }

  /** Tells whether a schema is a {@code $ref} which makes all beside it void. */
  static boolean isVoid(SchemaVisit schema) {
    return SubSchemas.isOnlyReference(schema.place(), schema.dialect());
  }

  /** Returns the types that a schema names, in their order; empty if it names none. */
  static Set<String> types(JsonNode schema) {
    JsonNode type = schema.path("type");
    if (type.isTextual()) {
      return Set.of(type.textValue());
    }
    Set<String> types = new LinkedHashSet<>();
    for (JsonNode name : type) {
      types.add(name.asText());
    }
    return types;
  }

  /** Tells whether a value is meant as a schema: it has a type, or nothing but keywords. */
  static boolean looksLikeSchema(JsonNode value) {
    Set<String> types = types(value);
    return value.isObject()
        && (value.path("$ref").isTextual()
            || (!types.isEmpty() && Type.NAMES.containsAll(types))
            || (has(value, Keyword::asserts) && value.propertyStream().allMatch(Schemas::isKnown)));
  }

  private static boolean has(JsonNode value, Predicate<Keyword> wanted) {
    return value
        .propertyStream()
        .anyMatch(e -> Keyword.of(e.getKey(), Draft.DRAFT_07).filter(wanted).isPresent());
  }

  private static boolean isKnown(Map.Entry<String, JsonNode> member) {
    return !isUnknown(member.getKey(), Draft.DRAFT_07);
  }

  /** Tells whether a schema has a member whose name can mean nothing to it. */
  static boolean hasUnknown(SchemaVisit schema, AsyncApiDocument document) {
    Draft draft = draft(schema, document);
    for (Map.Entry<String, JsonNode> member : schema.place().node().properties()) {
      if (isUnknown(member.getKey(), draft)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the name of a member can mean nothing to a schema. */
  static boolean isUnknown(String name, Draft draft) {
    return !name.startsWith("x-") && Keyword.of(name, draft).isEmpty();
  }

  /** Returns a value as a message shows it. */
  static String shown(JsonNode value) {
    String text = value.toString();
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  /** Returns names as a message lists them. */
  static String quoted(Stream<String> names) {
    return names.map(name -> '"' + name + '"').collect(Collectors.joining(", "));
  }
}
