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
    Optional<Schema> headers = schema(message, "headers");
    Optional<Place> key = keys.schema(message);
    return new Message(
        id,
        otherNames,
        directions,
        contentType.orElse(defaultContentType),
        contentType.isEmpty(),
        payload.isPresent() ? place(payload.get()) : Optional.empty(),
        payload.isPresent() ? foreign(payload.get()) : Optional.empty(),
        headers.isPresent() ? place(headers.get()) : Optional.empty(),
        key.isPresent() ? place(key.get(), SchemaDialect.DRAFT_07) : Optional.empty(),
        correlation(message),
        new ExtrasReader(context).extras(message),
        examples(message),
        context.locate(message));
  }

  private Optional<RuntimeExpression> correlation(Place message) {
    if (!message.node().has("correlationId")) {
      return Optional.empty();
    }
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
    if (found.isEmpty()) {
      return Optional.empty();
    }
    if (format.isPresent() && isForeign(format.get())) {
      return Optional.of(new Schema(found.get(), format));
    }
    Optional<Place> target = context.resolve(found.get());
    if (target.isEmpty()) {
      return Optional.empty();
    }
    Optional<Place> inner = target.get().member("schema");
    Optional<String> outerFormat = text(target.get(), "schemaFormat");
    return inner.isPresent() && outerFormat.isPresent()
        ? Optional.of(new Schema(inner.get(), outerFormat))
        : Optional.of(new Schema(found.get(), format));
  }

  private static boolean isForeign(String format) {
    return SchemaFormats.dialect(format).isEmpty();
  }

  private static Optional<ForeignSchema> foreign(Schema schema) {
    Optional<String> format = schema.format();
    return format.isPresent() && isForeign(format.get())
        ? Optional.of(
            new ForeignSchema(schema.place().path(), schema.place().pointer(), format.get()))
        : Optional.empty();
  }

  /** A payload that is a mere reference stands where it leads, so that findings name the file. */
  private Optional<SchemaPlace> place(Schema schema) {
    Optional<SchemaDialect> dialect =
        schema.format().isPresent()
            ? SchemaFormats.dialect(schema.format().get())
            : Optional.of(SchemaDialect.DRAFT_07);
    return dialect.isPresent() ? place(schema.place(), dialect.get()) : Optional.empty();
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
    if (target.isEmpty() || !isSchema(target.get())) {
      return Optional.empty();
    }
    Place place = target.get();
    return Optional.of(new SchemaPlace(place.path(), place.pointer(), declared(place, dialect)));
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
                payload.get(),
                headers(example),
                context.locate(payload.get())));
      }
    }
    return examples;
  }

  private static Map<String, String> headers(Place example) {
    Map<String, String> headers = new LinkedHashMap<>();
    Optional<Place> given = example.member("headers");
    for (Place header : given.isPresent() ? given.get().children() : List.<Place>of()) {
      boolean isPlain = header.node().isValueNode();
      headers.put(header.key(), isPlain ? header.node().asText() : JsonText.of(header.node()));
    }
    return headers;
  }

  static Optional<String> text(Place object, String key) {
    Optional<Place> member = object.member(key);
    return member.isPresent()
        ? Optional.ofNullable(member.get().node().textValue())
        : Optional.empty();
  }
}
