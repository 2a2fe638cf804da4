package io.messagecontract.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** Reads texts, and words places and problems so that they can be compared. */
final class Reading {

  private Reading() {}

  static Document json(String text) {
    return document("text.json", text);
  }

  static Document yaml(String text) {
    return document("text.yaml", text);
  }

  private static Document document(String name, String text) {
    try {
      return new DocumentReader().read(name, text.getBytes(UTF_8));
    } catch (DocumentException e) {
      throw new AssertionError(e.problems().toString(), e);
    }
  }

  static List<Problem> jsonProblems(String text) {
    return problems("text.json", text.getBytes(UTF_8), Limits.DEFAULT);
  }

  static List<Problem> yamlProblems(String text) {
    return problems("text.yaml", text.getBytes(UTF_8), Limits.DEFAULT);
  }

  /** Returns what keeps a text from being read; nothing if it can be. */
  static List<Problem> problems(String name, byte[] bytes, Limits limits) {
    try {
      new DocumentReader(limits).read(name, bytes);
      return List.of();
    } catch (DocumentException e) {
      return e.problems();
    }
  }

  /** Returns each problem as {@code rule line:column}. */
  static List<String> places(List<Problem> problems) {
    return problems.stream().map(p -> p.rule() + ' ' + words(p.position())).toList();
  }

  /** Returns where a value stands as {@code line:column-line:column}. */
  static String span(Document document, String pointer) {
    Span span = document.span(pointer);
    return words(span.start()) + '-' + words(span.end());
  }

  private static String words(Position position) {
    return position.line() + ":" + position.column();
  }
}
