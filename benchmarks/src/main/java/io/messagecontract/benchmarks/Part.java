package io.messagecontract.benchmarks;

import io.messagecontract.benchmarks.measure.Figure;
import io.messagecontract.benchmarks.measure.Measurements;
import io.messagecontract.benchmarks.measure.RatioTable;
import io.messagecontract.benchmarks.measure.Rounds;
import io.messagecontract.benchmarks.measure.Way;
import io.messagecontract.benchmarks.testing.TestReport;
import io.messagecontract.benchmarks.testing.TestRunning;
import io.messagecontract.benchmarks.verdict.VerdictTables;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/** What can be measured by itself: a section of the page. */
enum Part {
  VALID("Valid messages") {
    @Override
    Map<String, String> measured(Rounds rounds) throws RunnerException {
      return VerdictTables.valid(rounds);
    }
  },
  REJECTED("Rejected messages, and what is told of them") {
    @Override
    Map<String, String> measured(Rounds rounds) throws RunnerException {
      return VerdictTables.rejected(rounds);
    }
  },
  SHAPES("Schemas of many shapes") {
    @Override
    Map<String, String> measured(Rounds rounds) throws RunnerException {
      return VerdictTables.shapes(rounds);
    }
  },
  RECORDED("Recorded messages") {
    @Override
    Map<String, String> measured(Rounds rounds) throws RunnerException {
      return VerdictTables.recorded(rounds);
    }
  },
  START("Start of a contract") {
    @Override
    Map<String, String> measured(Rounds rounds) throws RunnerException, IOException {
      RatioTable table =
          new RatioTable(
              "contract",
              "ms",
              List.of(
                  EVENTS,
                  new Way("parse", "trees that know their places"),
                  PLAIN_ONE,
                  PLAIN_ALL,
                  new Way("load", "**load**"),
                  new Way("one", "**load**, and the first verdict"),
                  new Way("all", "**load**, and a verdict of each message")),
              List.of(EVENTS),
              List.of(PLAIN_ONE, PLAIN_ALL));
      Measurements session = rounds.warm(SessionStart.class);
      Measurements loading = rounds.cpu(ContractLoading.class);
      return Map.of(
          "session", table.of(session, Map.of("", "40 messages")),
          "sizes", LoadReport.table(LoadReport.times(loading)),
          "heap", HeapReport.table(),
          "apart", apart(loading));
    }
  },
  COMPARISON("Comparison") {
    @Override
    Map<String, String> measured(Rounds rounds) throws RunnerException {
      Measurements asking = rounds.cpu(SchemaQuestions.class);
      Measurements first = rounds.first(SchemaQuestions.class);
      Measurements loading = rounds.cpu(ContractLoading.class, "load");
      Measurements comparing = rounds.cpu(ContractComparing.class);
      return Map.of(
          "questions", QuestionReport.table(QuestionReport.times(asking, first)),
          "sizes", CompareReport.table(CompareReport.times(comparing, loading)),
          "apart", apart(asking, first, loading, comparing));
    }
  },
  SAMPLES("Samples") {
    @Override
    Map<String, String> measured(Rounds rounds) throws RunnerException {
      RatioTable table =
          new RatioTable(
              "samples of",
              "ms",
              List.of(
                  new Way("tokens", "token stream of them"),
                  new Way("networknt", "networknt judges them"),
                  new Way("samples", "**made and judged**")),
              List.of(new Way("tokens", "token stream"), PEER),
              List.of());
      Map<String, String> cases = new TreeMap<>(Map.of("1", "1 message", "40", "40 messages"));
      return Map.of("samples", table.of(rounds.warm(SampleMaking.class), cases));
    }
  },
  TESTS("Tests") {
    @Override
    Map<String, String> measured(Rounds rounds) throws RunnerException, IOException {
      Measurements warm = rounds.cpu(TestRunning.class);
      Measurements first = rounds.first(TestRunning.class);
      return Map.of("tests", TestReport.table(warm, first), "apart", apart(warm, first));
    }
  };

  private static final Way EVENTS = new Way("events", "YAML events");
  private static final Way PLAIN_ONE = new Way("plainOne", "plain program, first verdict");
  private static final Way PLAIN_ALL = new Way("plainAll", "plain program, all verdicts");
  private static final Way PEER = new Way("networknt", "networknt");

  private final String heading;

  Part(String heading) {
    this.heading = heading;
  }

  String heading() {
    return heading;
  }

  /** Returns the name by which it is asked for, which is the one of its template, too. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static String apart(Measurements... all) {
    return Figure.number(Stream.of(all).mapToDouble(Measurements::apart).max().orElseThrow());
  }

  /** Runs its benchmarks, and returns what its template has gaps for. */
  abstract Map<String, String> measured(Rounds rounds) throws RunnerException, IOException;
}
