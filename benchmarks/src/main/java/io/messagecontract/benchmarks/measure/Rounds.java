package io.messagecontract.benchmarks.measure;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs all methods of a benchmark once, and again: each time each of them in a new JVM.
 *
 * <p>JMH itself would run all JVMs of one method before the first of the next. What is compared
 * would lie minutes apart, in which a shared machine becomes another one.
 *
 * @param number how many times
 * @param quick whether iterations are as short as will do to see that all works
 * @since 0.1.0
 */
public record Rounds(int number, boolean quick) {

  /** What is published. */
  public static final Rounds FULL = new Rounds(3, false);

  /** One round that is over soon, to try things out. */
  public static final Rounds QUICK = new Rounds(1, true);

  private static final TimeValue WARMUP = TimeValue.seconds(1);
  private static final TimeValue SHORT = TimeValue.milliseconds(300);

  /** Measures time by the clock and bytes that are allocated, in JVMs that have warmed up. */
  public Measurements warm(Class<?> benchmark) throws RunnerException {
    return run(shortened(all(benchmark).addProfiler(GCProfiler.class)));
  }

  /** Measures a few methods with two threads at once: how long a call takes each of them. */
  public Measurements twoThreads(Class<?> benchmark, List<Way> ways) throws RunnerException {
    String methods = ways.stream().map(Way::method).collect(joining("|", "(", ")$"));
    return run(shortened(some(benchmark, methods).addProfiler(GCProfiler.class).threads(2)));
  }

  /** Measures CPU time, in JVMs that have warmed up. */
  public Measurements cpu(Class<?> benchmark) throws RunnerException {
    return run(shortened(all(benchmark).addProfiler(CpuTime.class)));
  }

  /** Measures CPU time of one method, in JVMs that have warmed up. */
  public Measurements cpu(Class<?> benchmark, String method) throws RunnerException {
    return run(shortened(some(benchmark, method + "$").addProfiler(CpuTime.class)));
  }

  /**
   * Measures the first call in a JVM of its own, by the clock: JMH counts the CPU time of what
   * comes before it, too.
   */
  public Measurements first(Class<?> benchmark) throws RunnerException {
    return run(
        all(benchmark).mode(Mode.SingleShotTime).warmupIterations(0).measurementIterations(1));
  }

  private static ChainedOptionsBuilder all(Class<?> benchmark) {
    return some(benchmark, "");
  }

  private static ChainedOptionsBuilder some(Class<?> benchmark, String methods) {
    return new OptionsBuilder().include("^" + benchmark.getName() + "\\." + methods).forks(1);
  }

  private ChainedOptionsBuilder shortened(ChainedOptionsBuilder options) {
    return quick
        ? options
            .warmupIterations(1)
            .warmupTime(WARMUP)
            .measurementIterations(1)
            .measurementTime(SHORT)
        : options;
  }

  private Measurements run(ChainedOptionsBuilder options) throws RunnerException {
    List<Collection<RunResult>> results = new ArrayList<>();
    for (int round = 0; round < number; round++) {
      results.add(new Runner(options.build()).run());
    }
    return new Measurements(results);
  }
}
