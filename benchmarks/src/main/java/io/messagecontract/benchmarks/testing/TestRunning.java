package io.messagecontract.benchmarks.testing;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Runs tests as a build does: the contract is loaded anew in each run, and evidence is written.
 *
 * @since 0.1.0
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms512m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class TestRunning {

  /** The tests that are run. */
  @Param public TestSuite suite = TestSuite.PLAIN;

  /**
   * Runs the tests.
   *
   * @throws IllegalStateException if one failed, or none ran
   */
  @Benchmark
  public long run() throws IOException {
    return run(suite);
  }

  static long run(TestSuite suite) throws IOException {
    Path evidence = Files.createTempDirectory("evidence");
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(suite.testClass()))
                .configurationParameter("message-contract.evidence-directory", evidence.toString())
                .build(),
            summary);
    Files.deleteIfExists(evidence.resolve("evidence-1.jsonl"));
    Files.delete(evidence);
    long passed = summary.getSummary().getTestsSucceededCount();
    if (passed == 0 || summary.getSummary().getTotalFailureCount() > 0) {
      throw new IllegalStateException(passed + " tests of " + suite + " passed, others failed");
    }
    return passed;
  }
}
