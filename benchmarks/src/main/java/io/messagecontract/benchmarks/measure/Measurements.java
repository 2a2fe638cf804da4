package io.messagecontract.benchmarks.measure;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/**
 * How long the methods of a benchmark took.
 *
 * @param rounds what JMH reports of each round
 * @since 0.1.0
 */
public record Measurements(List<Collection<RunResult>> rounds) implements Measured {

  private static final String BYTES = "gc.alloc.rate.norm";

  /** Copies the list. */
  public Measurements {
    rounds = List.copyOf(rounds);
  }

  /** Returns how many times as long as in another round the same call took in one, at most. */
  public double apart() {
    return rounds.get(0).stream()
        .map(result -> time(method(result), values(result).toArray(String[]::new)))
        .mapToDouble(time -> time.most() / time.least())
        .max()
        .orElseThrow();
  }

  /** Returns the values of the parameters that a method was called with, in their order. */
  public List<String> parameters(String method) {
    return rounds.get(0).stream()
        .filter(result -> isOf(result, method))
        .flatMap(result -> values(result).stream())
        .distinct()
        .toList();
  }

  /**
   * Returns how long a call took, of each round the median of its iterations: the CPU time where
   * that was measured, or else the time by the clock.
   */
  @Override
  public Figure time(String method, String... parameters) {
    return figure(
        method,
        parameters,
        iteration ->
            score(iteration, CpuTime.LABEL).orElse(iteration.getPrimaryResult().getScore()));
  }

  @Override
  public Figure bytes(String method, String... parameters) {
    return figure(method, parameters, iteration -> score(iteration, BYTES).orElseThrow());
  }

  private Figure figure(
      String method, String[] parameters, ToDoubleFunction<IterationResult> score) {
    return new Figure(
        rounds.stream()
            .map(round -> found(round, method, Arrays.asList(parameters)))
            .map(found -> median(found, score))
            .toList());
  }

  private static RunResult found(
      Collection<RunResult> round, String method, List<String> parameters) {
    return round.stream()
        .filter(result -> isOf(result, method) && values(result).equals(parameters))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("not measured: " + method + parameters));
  }

  private static double median(RunResult found, ToDoubleFunction<IterationResult> score) {
    List<Double> iterations =
        found.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .map(score::applyAsDouble)
            .toList();
    return new Figure(iterations).median();
  }

  /** A label may have something before it: JMH has changed that before. */
  private static OptionalDouble score(IterationResult iteration, String label) {
    for (String key : iteration.getSecondaryResults().keySet()) {
      if (key.endsWith(label)) {
        return OptionalDouble.of(iteration.getSecondaryResults().get(key).getScore());
      }
    }
    return OptionalDouble.empty();
  }

  private static boolean isOf(RunResult result, String method) {
    return method(result).equals(method);
  }

  private static String method(RunResult result) {
    String name = result.getParams().getBenchmark();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static List<String> values(RunResult result) {
    return result.getParams().getParamsKeys().stream().map(result.getParams()::getParam).toList();
  }
}
