package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.SchemaVisit;
import io.messagecontract.document.Place;
import io.messagecontract.pattern.EcmaPattern;
import io.messagecontract.pattern.EcmaPattern.Problem;
import io.messagecontract.validate.MetaSchemas;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The regular expressions of a schema.
 *
 * @param place the value of {@code pattern}, or the schema below {@code patternProperties}
 * @param text the regular expression
 */
record Patterns(Place place, String text) {

  private static final int MOST = 3;

  /** Returns the regular expressions of a schema that count. */
  static Stream<Patterns> of(SchemaVisit schema) {
    return Schemas.members(schema).stream()
        .flatMap(
            member ->
                switch (member.key()) {
                  case "pattern" ->
                      Stream.of(member)
                          .filter(p -> p.node().isTextual())
                          .map(p -> new Patterns(p, p.node().textValue()));
                  case "patternProperties" ->
                      member.node().isObject()
                          ? member.children().stream().map(p -> new Patterns(p, p.key()))
                          : Stream.of();
                  default -> Stream.of();
                });
  }

  /** Returns what is wrong, each once. */
  List<Problem> problems() {
    return EcmaPattern.of(text).problems().stream().distinct().toList();
  }

  /** Tells whether nobody can work with it: neither a strict reader nor the engine here. */
  boolean isRefused() {
    return !MetaSchemas.isPattern(text);
  }

  /** Tells whether it is valid, and beyond the engine here. */
  boolean isUnsupported() {
    return MetaSchemas.isPattern(text) && !MetaSchemas.isUsablePattern(text);
  }

  /** Returns what some constructs are, in words. */
  static String reasons(List<Problem> problems) {
    return problems.stream()
        .limit(MOST)
        .map(problem -> '"' + problem.construct() + "\" " + problem.reason())
        .collect(Collectors.joining("; "));
  }

  /** Returns what to write instead. */
  static String hint(List<Problem> problems) {
    return problems.stream()
        .limit(MOST)
        .map(Problem::instead)
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
