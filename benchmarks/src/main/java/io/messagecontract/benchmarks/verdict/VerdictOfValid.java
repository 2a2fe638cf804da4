package io.messagecontract.benchmarks.verdict;

import com.fasterxml.jackson.databind.JsonNode;
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
 * Judges messages that keep the Session Notification Events contract, strictly.
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
public class VerdictOfValid {

  /** The message that is judged. */
  @Param public SessionMessage message = SessionMessage.TYPICAL;

  private final MessageValidator validator = Validators.strictSession();
  private final Tokens tokens = new Tokens();
  private Networknt networknt;
  private byte[] bytes;
  private Target known;
  private Target met;

  /** Makes the message ready. */
  @Setup
  public void prepare() {
    networknt = Networknt.of(new PeerSchemas(true).of(message));
    bytes = message.bytes();
    known = Target.message(message.id());
    met = Target.channel(message.id().channel());
  }

  /** The limit. */
  @Benchmark
  public int tokens() throws IOException {
    return tokens.count(bytes);
  }

  /** A tree, of which nothing is asked. */
  @Benchmark
  public JsonNode tree() throws IOException {
    return networknt.tree(bytes);
  }

  /** The peer. */
  @Benchmark
  public List<Error> networknt() throws IOException {
    return networknt.errors(bytes);
  }

  /** The caller says which message it is. */
  @Benchmark
  public ValidationResult known() {
    return validator.validate(known, bytes);
  }

  /** The caller says where it was met; the message says its name. */
  @Benchmark
  public ValidationResult met() {
    return validator.validate(met, bytes);
  }

  /** The message says all by itself. */
  @Benchmark
  public ValidationResult any() {
    return validator.validate(Target.any(), bytes);
  }
}
