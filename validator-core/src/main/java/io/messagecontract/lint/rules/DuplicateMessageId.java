package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two messages have one id (AsyncAPI 2.6.0, "Message Object": "The id MUST be unique among all
 * messages described in the API"). In AsyncAPI 3 the id is a key.
 */
final class DuplicateMessageId implements DocumentRule {

  @Override
  public String id() {
    return "duplicate-message-id";
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    List<Place> ids =
        document
            .objects("Message Object")
            .flatMap(message -> message.member("messageId").stream())
            .toList();
    return document.version().major() == 2
        ? Repetition.findings(id(), Severity.ERROR, "message id", ids, document)
        : Stream.empty();
  }
}
