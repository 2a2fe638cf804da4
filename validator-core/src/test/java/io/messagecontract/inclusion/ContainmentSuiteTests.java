package io.messagecontract.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.Corpora;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pairs of schemas whose inclusion others have established: a wrong answer is a defect. The suite
 * has 2,673 pairs; of some it asks both directions.
 */
class ContainmentSuiteTests {

  private static final int QUESTIONS = 2_566;
  private static final int OPTIONAL_QUESTIONS = 852;

  /** How many are decided, at the least: to be raised with what the engine learns. */
  private static final int DECIDED = 2_536;

  private static final int OPTIONAL_DECIDED = 839;

  private final Figures figures = new Figures(List.of("right", "wrong", "undecided", "errors"));
  private final Figures optional = new Figures(List.of("right", "wrong", "undecided", "errors"));
  private final List<String> wrong = new ArrayList<>();

  @TempDir Path folder;

  @Test
  void noAnswerIsWrong() throws IOException {
    Map<String, SuiteError> errors = SuiteError.byQuestion();
    for (ContainmentPair pair : pairs()) {
      judge(pair, errors.containsKey(pair.name()));
    }
    figures.write("containment.txt");
    optional.write("containment-optional.txt");

    assertThat(wrong).isEmpty();
    assertThat(figures.total("right")).isGreaterThanOrEqualTo(DECIDED);
    assertThat(optional.total("right")).isGreaterThanOrEqualTo(OPTIONAL_DECIDED);
  }

  @Test
  void allQuestionsAreAsked() throws IOException {
    assertThat(pairs().stream().filter(ContainmentPair::isOptional)).hasSize(OPTIONAL_QUESTIONS);
    assertThat(pairs()).hasSize(QUESTIONS + OPTIONAL_QUESTIONS);
  }

  @Test
  void messagesConfirmTheErrorsOfTheSuite() throws IOException {
    Map<String, SuiteError> errors = new TreeMap<>(SuiteError.byQuestion());
    SchemaFolder schemas = new SchemaFolder(folder);
    for (ContainmentPair pair : pairs()) {
      SuiteError error = errors.remove(pair.name());
      if (error != null) {
        error.confirm(pair, schemas);
      }
    }

    assertThat(errors).isEmpty();
  }

  private static List<ContainmentPair> pairs() throws IOException {
    Path suite = Corpora.assumed("json-schema-containment");
    return ContainmentPair.all(suite.resolve("tests").resolve("draft7"));
  }

  /**
   * An error of the suite counts as right where we say the contrary; agreement with it is wrong.
   */
  private void judge(ContainmentPair pair, boolean isErrorOfTheSuite) {
    SchemaFolder schemas = new SchemaFolder(folder);
    Figures table = pair.isOptional() ? optional : figures;
    boolean truth = pair.isIncluded() != isErrorOfTheSuite;
    LoadedSchema writer = pair.writer(schemas);
    LoadedSchema reader = pair.reader(schemas);
    long start = System.nanoTime();
    Answer answer =
        writer.isComplete() && reader.isComplete()
            ? writer.in(reader)
            : new Answer.Undecided("a reference to another host");
    table.time(System.nanoTime() - start, pair.name());

    String verdict = verdict(answer, truth, writer, reader);
    if (verdict.equals("wrong")) {
      wrong.add(pair.name() + ": " + answer);
    }
    if (answer instanceof Answer.Undecided undecided) {
      table.reason(undecided.reason());
    }
    for (String row : List.of(pair.folder(), pair.file())) {
      table.count(row, verdict);
      if (isErrorOfTheSuite) {
        table.count(row, "errors");
      }
    }
  }

  private static String verdict(
      Answer answer, boolean truth, LoadedSchema writer, LoadedSchema reader) {
    if (answer instanceof Answer.Included) {
      return truth ? "right" : "wrong";
    }
    if (answer instanceof Answer.Broken broken) {
      boolean confirmed = writer.accepts(broken.witness()) && !reader.accepts(broken.witness());
      return !truth && confirmed ? "right" : "wrong";
    }
    return "undecided";
  }
}
