package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.ValueType.Schema;
import io.messagecontract.asyncapi.Visit;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The schema of headers describes something other than an object (AsyncAPI 2.6.0 and 3.0.0,
 * "Message Object", headers; several bindings say the same of queries and headers).
 */
final class HeadersSchema implements DocumentRule {

  @Override
  public String id() {
    return "headers-schema";
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    return Stream.concat(
            document.visits().stream()
                .filter(visit -> visit.type() == Schema.OBJECT)
                .map(Visit::place),
            headers(document))
        .flatMap(schema -> check(schema, document));
  }

  /** In AsyncAPI 3 they may be in another language, of which nothing is said here. */
  private static Stream<Place> headers(AsyncApiDocument document) {
    return Stream.of("Message Object", "Message Trait Object")
        .filter(name -> document.version().major() > 2)
        .flatMap(document::objects)
        .flatMap(message -> message.member("headers").stream())
        .filter(
            schema ->
                document.resolve(schema).stream().noneMatch(s -> s.node().has("schemaFormat")));
  }

  private Stream<Finding> check(Place schema, AsyncApiDocument document) {
    return document.resolve(schema).flatMap(end -> end.member("type")).stream()
        .filter(HeadersSchema::excludesObjects)
        .map(
            type ->
                Finding.error(
                        id(),
                        document.locate(type),
                        String.format(
                            Locale.ROOT,
                            "The schema of %s must describe an object; its \"type\" is %s.",
                            PlaceName.of(schema, document),
                            NodeKind.shortened(type.node().toString())))
                    .hint("write \"type: object\", and the names below \"properties\""));
  }

  private static boolean excludesObjects(Place type) {
    return type.node().isTextual()
        ? !type.node().textValue().equals("object")
        : type.children().stream().noneMatch(one -> one.node().asText().equals("object"));
  }
}
