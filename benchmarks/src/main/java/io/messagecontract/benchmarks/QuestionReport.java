package io.messagecontract.benchmarks;

import static java.util.stream.Collectors.joining;

import io.messagecontract.benchmarks.measure.Measurements;
import io.messagecontract.inclusion.Answer;
import io.messagecontract.inclusion.Inclusion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes how long questions about contracts take, as a table in Markdown. */
final class QuestionReport {

  private static final String HEAD =
      """
      | asked | answer | ms | ÷ parse | ÷ validation | first call, ms |
      | --- | --- | ---: | ---: | ---: | ---: |
      """;

  private QuestionReport() {}

  /** Reads what was measured of {@link SchemaQuestions}: parsing and validating come first. */
  static List<QuestionTimes> times(Measurements warm, Measurements first) {
    SchemaQuestions questions = new SchemaQuestions();
    List<QuestionTimes> times = new ArrayList<>();
    times.add(times("parse the contract", "", warm, first, "parse"));
    times.add(times("validate one message", "", warm, first, "validate"));
    for (Change change : Change.values()) {
      String asked = "one message: " + change.description();
      String answer = answer(new Inclusion().answer(questions.question(change)));
      times.add(times(asked, answer, warm, first, "ask", change.name()));
    }
    String answer = questions.compare().size() + " findings";
    times.add(times("the whole contract: all of these", answer, warm, first, "compare"));
    return times;
  }

  private static QuestionTimes times(
      String asked,
      String answer,
      Measurements warm,
      Measurements first,
      String method,
      String... parameters) {
    return new QuestionTimes(
        asked,
        answer,
        warm.time(method, parameters).median(),
        first.time(method, parameters).median());
  }

  private static String answer(Answer answer) {
    return answer.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** Writes a row for each; the first is parsing, the second validating. */
  static String table(List<QuestionTimes> all) {
    return all.stream()
        .map(times -> row(times, all.get(0), all.get(1)))
        .collect(joining("", HEAD, ""));
  }

  private static String row(QuestionTimes times, QuestionTimes parse, QuestionTimes validation) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.3f | %.3f | %.0f | %.0f |\n",
        times.asked(),
        times.answer(),
        times.warm(),
        times.to(parse),
        times.to(validation),
        times.first());
  }
}
