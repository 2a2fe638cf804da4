package io.messagecontract.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.AverageTimeResult;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ResultRole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.ScalarResult;
import org.openjdk.jmh.runner.IterationType;
import org.openjdk.jmh.runner.WorkloadParams;
import org.openjdk.jmh.runner.options.TimeValue;

class MeasurementsTests {

  private static final IterationParams ITERATIONS =
      new IterationParams(IterationType.MEASUREMENT, 3, TimeValue.seconds(1), 1);

  private final Measurements measured =
      new Measurements(
          List.of(
              List.of(run("validate", "SMALL", 9, 2, 3), run("validate", "LARGE", 20, 20, 20)),
              List.of(run("validate", "SMALL", 5, 5, 6), run("validate", "LARGE", 30, 30, 30))));

  @Test
  void aRoundGivesTheMedianOfItsIterations() {
    assertThat(measured.time("validate", "SMALL").rounds()).containsExactly(3.0, 5.0);
    assertThat(measured.time("validate", "LARGE").rounds()).containsExactly(20.0, 30.0);
  }

  @Test
  void bytesAreThoseOfACall() {
    assertThat(measured.bytes("validate", "SMALL").rounds()).containsExactly(3000.0, 5000.0);
  }

  @Test
  void tellsHowFarRoundsLieApart() {
    assertThat(measured.apart()).isEqualTo(5 / 3.0);
  }

  @Test
  void parametersAreKnown() {
    assertThat(measured.parameters("validate")).containsExactly("SMALL", "LARGE");
  }

  @Test
  void cpuTimeCountsWhereItWasMeasured() {
    RunResult run = run("load", "40", 9);
    run.getBenchmarkResults()
        .iterator()
        .next()
        .getIterationResults()
        .iterator()
        .next()
        .addResult(scalar(CpuTime.LABEL, 7));

    assertThat(new Measurements(List.of(List.of(run))).time("load", "40").rounds())
        .containsExactly(7.0);
  }

  @Test
  void whatWasNotMeasuredHasNoTime() {
    assertThatIllegalStateException().isThrownBy(() -> measured.time("validate", "HUGE"));
    assertThatIllegalStateException().isThrownBy(() -> measured.time("late", "SMALL"));
  }

  private static RunResult run(String method, String size, int... micros) {
    WorkloadParams parameters = new WorkloadParams();
    parameters.put("size", size, 0);
    BenchmarkParams benchmark = params("io.messagecontract.Verdict." + method, parameters);
    Collection<IterationResult> iterations =
        Arrays.stream(micros).mapToObj(time -> iteration(benchmark, time)).toList();
    return new RunResult(benchmark, List.of(new BenchmarkResult(benchmark, iterations)));
  }

  private static IterationResult iteration(BenchmarkParams benchmark, int micros) {
    IterationResult iteration = new IterationResult(benchmark, ITERATIONS, null);
    iteration.addResult(
        new AverageTimeResult(
            ResultRole.PRIMARY, "time", 1, micros * 1000L, TimeUnit.MICROSECONDS));
    iteration.addResult(scalar("gc.alloc.rate.norm", micros * 1000.0));
    return iteration;
  }

  private static ScalarResult scalar(String label, double value) {
    return new ScalarResult(label, value, "", AggregationPolicy.AVG);
  }

  private static BenchmarkParams params(String name, WorkloadParams parameters) {
    return new BenchmarkParams(
        name,
        name,
        true,
        1,
        new int[] {1},
        List.of(),
        1,
        0,
        ITERATIONS,
        ITERATIONS,
        Mode.AverageTime,
        parameters,
        TimeUnit.MICROSECONDS,
        1,
        "java",
        List.of(),
        "17",
        "VM",
        "17",
        "1.37",
        TimeValue.minutes(1));
  }
}
