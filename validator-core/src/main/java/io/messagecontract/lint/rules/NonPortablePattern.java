package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.SchemaVisit;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import io.messagecontract.pattern.EcmaPattern.Problem;
import java.util.List;
import java.util.stream.Stream;

/**
 * A regular expression that only the leniency of ECMA-262, Annex B, lets pass: validators that use
 * the flag {@code u} refuse it, and other engines may mean something else by it (draft-07
 * validation, section 4.3).
 */
final class NonPortablePattern implements SchemaRule {

  @Override
  public String id() {
    return "non-portable-pattern";
  }

  @Override
  public Stream<Finding> check(SchemaVisit schema, AsyncApiDocument document) {
    return Patterns.of(schema)
        .filter(pattern -> !pattern.problems().isEmpty() && !pattern.isRefused())
        .map(pattern -> finding(pattern, document));
  }

  private Finding finding(Patterns pattern, AsyncApiDocument document) {
    List<Problem> problems = pattern.problems();
    return Finding.of(
            id(),
            Severity.WARNING,
            document.locate(pattern.place()),
            "Some validators refuse this pattern: in ECMA-262 without the flag u, "
                + Patterns.reasons(problems)
                + ".")
        .hint(Patterns.hint(problems));
  }
}
