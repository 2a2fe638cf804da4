package io.messagecontract.benchmarks.verdict;

import com.networknt.schema.Error;
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
 * Judges valid messages by schemas that branch, count, compare or match.
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
public class VerdictOfShapes {

  /** By which schema it is judged. */
  @Param public Shape shape = Shape.ONE_OF_4;

  private final Tokens tokens = new Tokens();
  private MessageValidator validator;
  private Networknt networknt;
  private Target target;
  private byte[] bytes;

  /** Makes the schema and the message ready. */
  @Setup
  public void prepare() {
    validator = Validators.of(shape.schemas());
    networknt = Networknt.of(shape.schema());
    target = Target.message(shape.name());
    bytes = shape.valid();
  }

  /** The limit. */
  @Benchmark
  public int tokens() throws IOException {
    return tokens.count(bytes);
  }

  /** The peer. */
  @Benchmark
  public List<Error> networknt() throws IOException {
    return networknt.errors(bytes);
  }

  /** The message is judged. */
  @Benchmark
  public ValidationResult known() {
    return validator.validate(target, bytes);
  }
}
