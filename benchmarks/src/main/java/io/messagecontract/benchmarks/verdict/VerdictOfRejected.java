package io.messagecontract.benchmarks.verdict;

import com.networknt.schema.Error;
import io.messagecontract.report.TextReport;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Target;
import io.messagecontract.validate.ValidationResult;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Judges messages that break the Session Notification Events contract, and tells all that is wrong.
 *
 * <p>Not "of invalid": no name of a benchmark has a capital I, see {@code SchemaQuestions}.
 *
 * @since 0.1.0
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH prepares.
public class VerdictOfRejected {

  /** What is wrong. */
  @Param public Fault fault = Fault.VERSION;

  private final MessageValidator validator = Validators.strictSession();
  private final Networknt networknt = Networknt.ofSession(true);
  private final Tokens tokens = new Tokens();
  private final Target target = Target.message(Fault.MESSAGE);
  private byte[] bytes;

  /** Makes the message ready. */
  @Setup
  public void prepare() {
    bytes = fault.bytes();
  }

  /** The limit. */
  @Benchmark
  public int tokens() throws IOException {
    return tokens.count(bytes);
  }

  /** The peer, with its own report: a list of errors. */
  @Benchmark
  public List<Error> networknt() throws IOException {
    return networknt.errors(bytes);
  }

  /** The peer's report as its users read it: the text of an error is made when it is asked for. */
  @Benchmark
  public List<String> networkntTexts() throws IOException {
    return networknt.errors(bytes).stream().map(Error::toString).toList();
  }

  /** All findings, each with its places in the message and in the contract. */
  @Benchmark
  public ValidationResult findings() {
    return validator.validate(target, bytes);
  }

  /** The same, and the text that a failed test shows. */
  @Benchmark
  public String explained() {
    return TextReport.of(findings().findings());
  }
}
