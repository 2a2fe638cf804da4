package io.messagecontract.benchmarks.testing;

import static java.util.stream.Collectors.joining;

import io.messagecontract.benchmarks.measure.Measurements;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes what it costs to test with contracts, as a table in Markdown.
 *
 * @since 0.1.0
 */
public final class TestReport {

  private static final String HEAD =
      """
      | tests | number | ms | ÷ without a contract | first run in a JVM, ms | ÷ without a contract |
      | --- | ---: | ---: | ---: | ---: | ---: |
      """;

  private TestReport() {}

  /**
   * What was measured of one suite.
   *
   * @param suite the tests
   * @param number how many of them there are
   * @param warm milliseconds that a run takes in a JVM that has warmed up
   * @param first milliseconds that the first run in a JVM takes
   */
  record Times(TestSuite suite, long number, double warm, double first) {}

  /** Writes a row for each suite; what was measured is {@link TestRunning}. */
  public static String table(Measurements warm, Measurements first) throws IOException {
    return table(times(warm, first));
  }

  private static List<Times> times(Measurements warm, Measurements first) throws IOException {
    List<Times> times = new ArrayList<>();
    for (TestSuite suite : TestSuite.values()) {
      double warmed = warm.time("run", suite.name()).median();
      double cold = first.time("run", suite.name()).median();
      times.add(new Times(suite, TestRunning.run(suite), warmed, cold));
    }
    return times;
  }

  /** Writes a row for each; the first knows no contract. */
  static String table(List<Times> all) {
    return all.stream().map(times -> row(times, all.get(0))).collect(joining("", HEAD, ""));
  }

  private static String row(Times times, Times plain) {
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %.0f | %.2f | %.0f | %.2f |\n",
        times.suite().description(),
        times.number(),
        times.warm(),
        times.warm() / plain.warm(),
        times.first(),
        times.first() / plain.first());
  }
}
