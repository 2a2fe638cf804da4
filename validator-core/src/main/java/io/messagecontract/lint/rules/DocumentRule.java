package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.finding.Finding;
import java.util.Set;
import java.util.stream.Stream;

/** One thing that can be wrong with a document. */
interface DocumentRule {

  /** Returns the rule's stable name, which is also the name of its page. */
  String id();

  /**
   * Tells whether the rule may have something to say; where it is false, it has not. Most rules are
   * broken by few documents, and to find that out takes less than to get ready for findings.
   *
   * @param keys every key that stands anywhere in the document and what it refers to
   */
  default boolean concerns(AsyncApiDocument document, Set<String> keys) {
    return true;
  }

  /** Returns a finding for every place that breaks the rule. */
  Stream<Finding> check(AsyncApiDocument document);
}
