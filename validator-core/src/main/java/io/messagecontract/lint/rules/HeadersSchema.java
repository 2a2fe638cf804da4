package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.ValueType.Schema;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import java.util.stream.Stream;

/**
 * The schema of headers describes something other than an object (Message Object, headers: "Schema
 * MUST be of type 'object'"; several bindings say the same of queries).
 */
final class HeadersSchema implements DocumentRule {

  @Override
  public String id() {
    return "headers-schema";
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    return document.visits().stream()
        .filter(visit -> visit.type() == Schema.OBJECT)
        .flatMap(visit -> document.resolve(visit.place()).stream())
        .flatMap(schema -> schema.member("type").stream())
        .filter(HeadersSchema::excludesObjects)
        .map(
            type ->
                Finding.error(
                        id(),
                        document.locate(type),
                        "This schema has to describe an object, with a property for each name.")
                    .hint("write \"type: object\", and the names below \"properties\""));
  }

  private static boolean excludesObjects(Place type) {
    return type.node().isTextual()
        ? !type.node().textValue().equals("object")
        : type.children().stream().noneMatch(one -> one.node().asText().equals("object"));
  }
}
