package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.finding.Finding;
import java.util.stream.Stream;

/** One thing that can be wrong with a document. */
interface DocumentRule {

  /** Returns the rule's stable name, which is also the name of its page. */
  String id();

  /** Returns a finding for every place that breaks the rule. */
  Stream<Finding> check(AsyncApiDocument document);
}
