package io.messagecontract.benchmarks;

import com.networknt.schema.Error;
import io.messagecontract.benchmarks.verdict.Networknt;
import io.messagecontract.benchmarks.verdict.Tokens;
import io.messagecontract.contract.Message;
import io.messagecontract.sample.MessageSamples;
import io.messagecontract.sample.Sample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
 * Makes up the valid samples of messages of the Session Notification Events contract, as a test of
 * a consumer does, which gets nothing that the validator has not judged.
 *
 * @since 0.1.0
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms512m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class SampleMaking {

  /** Of how many messages. */
  @Param({"1", "40"})
  public int messages = 1;

  private final SessionContract session = SessionContract.unchanged();
  private final Networknt networknt = Networknt.ofSession(false);
  private final Tokens tokens = new Tokens();
  private List<byte[]> texts = List.of();

  /** Makes them once, for those who only read them. */
  @Setup
  public void prepare() {
    texts =
        samples().stream().map(sample -> sample.text().getBytes(StandardCharsets.UTF_8)).toList();
  }

  /** The samples are made, and judged. */
  @Benchmark
  public List<Sample> samples() {
    MessageSamples samples = MessageSamples.of(session.contract());
    List<Message> all = session.contract().messages();
    return all.subList(all.size() - messages, all.size()).stream()
        .flatMap(message -> samples.valid(message.id()).stream())
        .toList();
  }

  /** The limit: the parser reads the same samples. */
  @Benchmark
  public int tokens() throws IOException {
    int count = 0;
    for (byte[] text : texts) {
      count += tokens.count(text);
    }
    return count;
  }

  /**
   * The peer: it judges the same samples, that somebody else has made.
   *
   * @return how many it accepts
   */
  @Benchmark
  public int networknt() throws IOException {
    int valid = 0;
    for (byte[] text : texts) {
      List<Error> errors = networknt.errors(text);
      valid += errors.isEmpty() ? 1 : 0;
    }
    return valid;
  }
}
