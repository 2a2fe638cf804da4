package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two operations have one id (AsyncAPI 2.6.0, "Operation Object": "The id MUST be unique among all
 * operations described in the API"). In AsyncAPI 3 the id is a key.
 */
final class DuplicateOperationId implements DocumentRule {

  @Override
  public String id() {
    return "duplicate-operation-id";
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    List<Place> ids =
        Stream.of("Operation Object", "Operation Trait Object")
            .flatMap(document::objects)
            .flatMap(operation -> operation.member("operationId").stream())
            .toList();
    return document.version().major() == 2
        ? Repetition.findings(id(), Severity.ERROR, "operation id", ids, document)
        : Stream.empty();
  }
}
