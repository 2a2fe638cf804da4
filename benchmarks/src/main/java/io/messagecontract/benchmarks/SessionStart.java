package io.messagecontract.benchmarks;

import io.messagecontract.benchmarks.verdict.PlainProgram;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.document.Document;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.RawMessage;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.schema.SessionNotificationEvents;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Strictness;
import io.messagecontract.validate.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
 * Starts with the Session Notification Events contract: it is loaded anew each time, and judges.
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
public class SessionStart {

  private final Map<String, byte[]> documents = new TreeMap<>();
  private final List<Example> examples = new ArrayList<>();
  private final Map<String, byte[]> payloads = new LinkedHashMap<>();

  /** Takes what is needed from the contract as it is. */
  public SessionStart() {
    SessionContract session = SessionContract.unchanged();
    session.documents().forEach((name, text) -> documents.put(name, bytes(text)));
    for (Message message : session.contract().messages()) {
      String payload = message.examples().get(0).payload();
      examples.add(new Example(Target.message(message.id()), RawMessage.of(payload)));
      payloads.put(message.id().name(), bytes(payload));
    }
  }

  private record Example(Target target, RawMessage message) {}

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The limit: the YAML parser reads all documents, JSON being YAML. */
  @Benchmark
  public int events() {
    return documents.values().stream().mapToInt(YamlEvents::count).sum();
  }

  /** The documents become trees that know their places. */
  @Benchmark
  public List<Document> parse() throws DocumentException {
    List<Document> trees = new ArrayList<>();
    for (Map.Entry<String, byte[]> document : documents.entrySet()) {
      trees.add(new DocumentReader().read(document.getKey(), document.getValue()));
    }
    return trees;
  }

  /** The peer reads the same documents, and judges one message. */
  @Benchmark
  public int plainOne() throws IOException {
    return plain(1);
  }

  /** The peer reads them, and judges one of each of the messages. */
  @Benchmark
  public int plainAll() throws IOException {
    return plain(payloads.size());
  }

  private int plain(int messages) throws IOException {
    PlainProgram program = new PlainProgram(documents);
    int valid = 0;
    for (var payload : List.copyOf(payloads.entrySet()).subList(0, messages)) {
      valid += program.isValid(payload.getKey(), payload.getValue()) ? 1 : 0;
    }
    return valid;
  }

  /** The contract is loaded. */
  @Benchmark
  public Contract load() {
    return ContractLoader.load(
        SessionNotificationEvents.LOCATION, SessionNotificationEvents.class.getClassLoader());
  }

  /** It is loaded, and judges one message. */
  @Benchmark
  public int one() {
    return judged(examples.subList(examples.size() - 1, examples.size()));
  }

  /** It is loaded, and judges one of each of its messages. */
  @Benchmark
  public int all() {
    return judged(examples);
  }

  /** Returns how many are valid. */
  private int judged(List<Example> messages) {
    MessageValidator validator = new MessageValidator(load(), Strictness.STRICT);
    int valid = 0;
    for (Example example : messages) {
      valid += validator.validate(example.target(), example.message()).isValid() ? 1 : 0;
    }
    return valid;
  }
}
