package io.messagecontract.load;

import io.messagecontract.asyncapi.SchemaFormats;
import io.messagecontract.contract.Direction;
import io.messagecontract.contract.Example;
import io.messagecontract.contract.ForeignSchema;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.MessageId;
import io.messagecontract.contract.RuntimeExpression;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.contract.SubSchemas;
import io.messagecontract.document.JsonText;
import io.messagecontract.document.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a Message Object says in any version: schemas, formats and examples. */
final class MessageParts {

  private final LoadContext context;
  private final String defaultContentType;
  private final KafkaKey keys;

  MessageParts(LoadContext context, String defaultContentType) {
    this.context = context;
    this.defaultContentType = defaultContentType;
    this.keys = new KafkaKey(context);
  }

  /** A schema of a message and the language that it is written in. */
  private record Schema(Place place, Optional<String> format) {}

  Message message(
      MessageId id,
      Set<String> otherNames,
      Set<Direction> directions,
      Optional<String> contentType,
      Place message) {
    Optional<Schema> payload = schema(message, "payload");
    return new Message(
        id,
        otherNames,
        directions,
        contentType.orElse(defaultContentType),
        contentType.isEmpty(),
        payload.flatMap(this::place),
        payload.flatMap(MessageParts::foreign),
        schema(message, "headers").flatMap(this::place),
        keys.schema(message).flatMap(key -> place(key, SchemaDialect.DRAFT_07)),
        correlation(message),
        new ExtrasReader(context).extras(message),
        examples(message),
        context.locate(message));
  }

  private Optional<RuntimeExpression> correlation(Place message) {
    return message
        .member("correlationId")
        .flatMap(context::resolve)
        .flatMap(correlation -> text(correlation, "location"))
        .flatMap(RuntimeExpression::parse);
  }

  /**
   * Version 2 writes the format beside the payload, version 3 around the schema. What is written in
   * a foreign language is not even opened.
   */
  private Optional<Schema> schema(Place message, String key) {
    Optional<Place> found = message.member(key);
    Optional<String> format =
        key.equals("payload") ? text(message, "schemaFormat") : Optional.empty();
    if (found.isEmpty() || format.filter(MessageParts::isForeign).isPresent()) {
      return found.map(place -> new Schema(place, format));
    }
    Optional<Place> target = context.resolve(found.get());
    Optional<Place> inner = target.flatMap(place -> place.member("schema"));
    Optional<String> outerFormat = target.flatMap(place -> text(place, "schemaFormat"));
    if (inner.isPresent() && outerFormat.isPresent()) {
      return Optional.of(new Schema(inner.get(), outerFormat));
    }
    return target.map(ignored -> new Schema(found.get(), format));
  }

  private static boolean isForeign(String format) {
    return SchemaFormats.dialect(format).isEmpty();
  }

  private static Optional<ForeignSchema> foreign(Schema schema) {
    return schema
        .format()
        .filter(MessageParts::isForeign)
        .map(f -> new ForeignSchema(schema.place().path(), schema.place().pointer(), f));
  }

  /** A payload that is a mere reference stands where it leads, so that findings name the file. */
  private Optional<SchemaPlace> place(Schema schema) {
    return schema
        .format()
        .map(SchemaFormats::dialect)
        .orElse(Optional.of(SchemaDialect.DRAFT_07))
        .flatMap(dialect -> place(schema.place(), dialect));
  }

  private Optional<SchemaPlace> place(Place schema, SchemaDialect dialect) {
    if (context.resolve(schema).isEmpty()) {
      return Optional.empty();
    }
    Optional<Place> target = Optional.of(schema);
    while (target.isPresent()
        && SubSchemas.isOnlyReference(target.get(), declared(target.get(), dialect))) {
      target = context.step(target.get());
    }
    return target
        .filter(MessageParts::isSchema)
        .map(place -> new SchemaPlace(place.path(), place.pointer(), declared(place, dialect)));
  }

  private static boolean isSchema(Place place) {
    return place.node().isObject() || place.node().isBoolean();
  }

  private SchemaDialect declared(Place schema, SchemaDialect otherwise) {
    return SchemaFormats.declared(context.documents(), schema, otherwise);
  }

  private List<Example> examples(Place message) {
    List<Example> examples = new ArrayList<>();
    int number = 0;
    for (Place example : context.items(message, "examples")) {
      number++;
      Optional<Place> payload = example.member("payload");
      if (payload.isPresent()) {
        examples.add(
            new Example(
                text(example, "name").orElse(Integer.toString(number)),
                JsonText.of(payload.get().node()),
                headers(example),
                context.locate(payload.get())));
      }
    }
    return examples;
  }

  private static Map<String, String> headers(Place example) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Place header : example.member("headers").map(Place::children).orElse(List.of())) {
      boolean isPlain = header.node().isValueNode();
      headers.put(header.key(), isPlain ? header.node().asText() : JsonText.of(header.node()));
    }
    return headers;
  }

  static Optional<String> text(Place object, String key) {
    return object.member(key).map(member -> member.node().textValue());
  }
}
