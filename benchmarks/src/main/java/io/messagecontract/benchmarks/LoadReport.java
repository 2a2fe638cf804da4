package io.messagecontract.benchmarks;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link ContractLoading} and prints the CPU time that it took, as a table in Markdown. */
final class LoadReport {

  private static final String HEAD =
      """
      | messages | load, ms | parse alone, ms | load ÷ parse alone | load per message | parse per message |
      | ---: | ---: | ---: | ---: | ---: | ---: |
      """;

  private LoadReport() {}

  public static void main(String[] arguments) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(ContractLoading.class.getName())
                    .addProfiler(CpuTime.class)
                    .build())
            .run();
    System.out.println();
    System.out.print(table(times(results)));
  }

  private static List<LoadTimes> times(Collection<RunResult> results) {
    return results.stream()
        .map(LoadReport::messages)
        .distinct()
        .sorted()
        .map(
            messages ->
                new LoadTimes(
                    messages, best(results, messages, "load"), best(results, messages, "parse")))
        .toList();
  }

  private static int messages(RunResult result) {
    return Integer.parseInt(result.getParams().getParam("messages"));
  }

  /** Returns the least of all iterations: whatever else the machine does only adds to it. */
  private static double best(Collection<RunResult> results, int messages, String method) {
    RunResult found =
        results.stream()
            .filter(result -> messages(result) == messages)
            .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
            .findFirst()
            .orElseThrow();
    return requireNonNull(found.getSecondaryResults().get(CpuTime.LABEL)).getStatistics().getMin();
  }

  /** Writes a row for each size; what a message costs is told relative to the first. */
  static String table(List<LoadTimes> sizes) {
    return sizes.stream().map(times -> row(times, sizes.get(0))).collect(joining("", HEAD, ""));
  }

  private static String row(LoadTimes times, LoadTimes first) {
    return String.format(
        Locale.ROOT,
        "| %,d | %.1f | %.1f | %.2f | %.2f | %.2f |\n",
        times.messages(),
        times.load(),
        times.parse(),
        times.loadToParse(),
        times.loadPerMessage(first),
        times.parsePerMessage(first));
  }
}
