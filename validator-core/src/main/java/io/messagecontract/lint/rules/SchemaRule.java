package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.SchemaVisit;
import io.messagecontract.finding.Finding;
import java.util.stream.Stream;

/** One thing that can be wrong with a schema, wherever it stands. */
interface SchemaRule extends DocumentRule {

  /** Returns what is wrong with one schema, those within it left aside. */
  Stream<Finding> check(SchemaVisit schema, AsyncApiDocument document);

  @Override
  default Stream<Finding> check(AsyncApiDocument document) {
    return document.schemas().stream().flatMap(schema -> check(schema, document));
  }
}
