package io.messagecontract.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long the methods of a benchmark took. */
record Measurements(Collection<RunResult> results) {

  private static final int FIRST_CALLS = 3;

  /** Measures CPU time, in JVMs that have warmed up. */
  static Measurements warm(Class<?> benchmark) throws RunnerException {
    return run(options(benchmark).addProfiler(CpuTime.class));
  }

  /**
   * Measures the first call in a JVM of its own, by the clock: JMH counts the CPU time of what
   * comes before it, too.
   */
  static Measurements first(Class<?> benchmark) throws RunnerException {
    return run(
        options(benchmark)
            .mode(Mode.SingleShotTime)
            .warmupIterations(0)
            .measurementIterations(1)
            .forks(FIRST_CALLS));
  }

  private static ChainedOptionsBuilder options(Class<?> benchmark) {
    return new OptionsBuilder().include(benchmark.getName() + "\\.");
  }

  private static Measurements run(ChainedOptionsBuilder options) throws RunnerException {
    return new Measurements(new Runner(options.build()).run());
  }

  /** Returns the values of the parameters that a method was called with. */
  List<String> parameters(String method) {
    return results.stream()
        .filter(result -> isOf(result, method))
        .flatMap(result -> values(result).stream())
        .toList();
  }

  /** Returns the least of all iterations: whatever else the machine does only adds to it. */
  double best(String method, String... parameters) {
    RunResult found =
        results.stream()
            .filter(result -> isOf(result, method))
            .filter(result -> values(result).equals(Arrays.asList(parameters)))
            .findFirst()
            .orElseThrow();
    return Optional.ofNullable(found.getSecondaryResults().get(CpuTime.LABEL))
        .orElse(found.getPrimaryResult())
        .getStatistics()
        .getMin();
  }

  private static boolean isOf(RunResult result, String method) {
    return result.getParams().getBenchmark().endsWith("." + method);
  }

  private static List<String> values(RunResult result) {
    return result.getParams().getParamsKeys().stream().map(result.getParams()::getParam).toList();
  }
}
