package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.SchemaVisit;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import java.util.stream.Stream;

/** A regular expression of ECMA-262 that is valid, and that the engine here cannot follow. */
final class UnsupportedPattern implements SchemaRule {

  @Override
  public String id() {
    return "unsupported-pattern";
  }

  @Override
  public Stream<Finding> check(SchemaVisit schema, AsyncApiDocument document) {
    return Patterns.of(schema)
        .filter(Patterns::isUnsupported)
        .map(
            pattern ->
                Finding.of(
                        id(),
                        Severity.WARNING,
                        document.locate(pattern.place()),
                        "ECMA-262 allows this pattern, but it cannot be checked here: messages that"
                            + " meet it are answered with undecidable-message.")
                    .hint("write it more simply"));
  }
}
