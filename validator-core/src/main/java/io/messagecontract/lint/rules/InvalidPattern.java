package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.SchemaVisit;
import io.messagecontract.finding.Finding;
import io.messagecontract.pattern.EcmaPattern.Problem;
import java.util.List;
import java.util.stream.Stream;

/**
 * A {@code pattern}, or a name below {@code patternProperties}, that is no regular expression of
 * ECMA-262, with its flag {@code u} or without (draft-07 validation, sections 6.3.3 and 6.5.5).
 */
final class InvalidPattern implements SchemaRule {

  @Override
  public String id() {
    return "invalid-pattern";
  }

  @Override
  public Stream<Finding> check(SchemaVisit schema, AsyncApiDocument document) {
    return Patterns.of(schema)
        .filter(Patterns::isRefused)
        .map(pattern -> finding(pattern, document));
  }

  private Finding finding(Patterns pattern, AsyncApiDocument document) {
    List<Problem> problems = pattern.problems();
    List<Problem> fatal = problems.stream().filter(Problem::fatal).toList();
    List<Problem> told = fatal.isEmpty() ? problems : fatal;
    Finding finding =
        Finding.error(id(), document.locate(pattern.place()), message(told, !fatal.isEmpty()));
    return finding.hint(told.isEmpty() ? "write it more simply" : Patterns.hint(told));
  }

  private static String message(List<Problem> told, boolean fatal) {
    if (told.isEmpty()) {
      return "The pattern is nested too deeply.";
    }
    String atBest = fatal ? "." : " at best.";
    return "The pattern is no regular expression of ECMA-262: " + Patterns.reasons(told) + atBest;
  }
}
