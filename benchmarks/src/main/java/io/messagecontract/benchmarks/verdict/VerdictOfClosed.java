package io.messagecontract.benchmarks.verdict;

import com.networknt.schema.Error;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Target;
import io.messagecontract.validate.ValidationResult;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Judges one valid message by two schemas of the same closed objects.
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
public class VerdictOfClosed {

  private final Tokens tokens = new Tokens();
  private final MessageValidator plain = validator(Closed.PLAIN);
  private final MessageValidator combined = validator(Closed.COMBINED);
  private final Networknt plainPeer = Networknt.of(Closed.PLAIN.schema());
  private final Networknt combinedPeer = Networknt.of(Closed.COMBINED.schema());
  private final Target target = Target.message("message");
  private final byte[] bytes = SessionMessage.TYPICAL.bytes();

  private static MessageValidator validator(Closed closed) {
    return Validators.of(Map.of("message", closed.schema()));
  }

  /** The limit. */
  @Benchmark
  public int tokens() throws IOException {
    return tokens.count(bytes);
  }

  /** The peer, and {@code additionalProperties}. */
  @Benchmark
  public List<Error> plainPeer() throws IOException {
    return plainPeer.errors(bytes);
  }

  /** The peer, and {@code unevaluatedProperties}. */
  @Benchmark
  public List<Error> combinedPeer() throws IOException {
    return combinedPeer.errors(bytes);
  }

  /** By {@code additionalProperties}. */
  @Benchmark
  public ValidationResult plain() {
    return plain.validate(target, bytes);
  }

  /** By {@code unevaluatedProperties} over {@code allOf}. */
  @Benchmark
  public ValidationResult combined() {
    return combined.validate(target, bytes);
  }
}
