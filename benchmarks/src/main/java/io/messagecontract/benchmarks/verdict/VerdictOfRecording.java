package io.messagecontract.benchmarks.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.RawMessage;
import io.messagecontract.document.RecordedMessages;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Target;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Judges a recording of typical messages, one on each line, in one thread. The file has just been
 * written: it lies in memory.
 *
 * @since 0.1.0
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@State(Scope.Benchmark)
public class VerdictOfRecording {

  static final int LINES = 100_000;

  private final Tokens tokens = new Tokens();
  private final Networknt networknt = Networknt.ofSession(true);
  private final MessageValidator validator = Validators.strictSession();
  private Path file = Path.of("recording.ndjson");

  /** Writes the recording. */
  @Setup
  public void write() throws IOException {
    write(LINES);
  }

  void write(int lines) throws IOException {
    file = Files.createTempFile("recording", ".ndjson");
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (int line = 0; line < lines; line++) {
        writer.write(SessionMessage.TYPICAL.text(line));
        writer.write('\n');
      }
    }
  }

  /** Removes it. */
  @TearDown
  public void delete() throws IOException {
    Files.delete(file);
  }

  /** The limit: one parser goes through the whole file. */
  @Benchmark
  @OperationsPerInvocation(LINES)
  public int tokens() throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return tokens.count(stream);
    }
  }

  /**
   * The peer: one reader makes a tree of each line.
   *
   * @return how many lines are valid
   */
  @Benchmark
  @OperationsPerInvocation(LINES)
  public int networknt() throws IOException {
    int valid = 0;
    try (InputStream stream = Files.newInputStream(file);
        MappingIterator<JsonNode> lines =
            networknt.mapper().readerFor(JsonNode.class).readValues(stream)) {
      while (lines.hasNext()) {
        valid += networknt.errors(lines.next()).isEmpty() ? 1 : 0;
      }
    }
    return valid;
  }

  /**
   * Each line is cut out, says which message it is, and is judged.
   *
   * @return how many lines are valid
   */
  @Benchmark
  @OperationsPerInvocation(LINES)
  public int judged() throws IOException, DocumentException {
    int valid = 0;
    try (RecordedMessages messages = RecordedMessages.open(file, "recording.ndjson")) {
      for (Optional<RawMessage> line = messages.next(); line.isPresent(); line = messages.next()) {
        valid += validator.validate(Target.any(), line.get()).isValid() ? 1 : 0;
      }
    }
    return valid;
  }
}
