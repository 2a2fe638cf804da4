package io.messagecontract.benchmarks;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.document.RawMessage;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.schema.SessionNotificationEvents;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Strictness;
import io.messagecontract.validate.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Judges the first messages after the Session Notification Events contract was loaded, which
 * compiles their schemas; the load itself is not measured.
 *
 * @since 0.1.0
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms512m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class FirstVerdicts {

  private final List<Target> targets = new ArrayList<>();
  private final List<RawMessage> messages = new ArrayList<>();
  private Contract contract = contract();

  /** Takes an example of each message of the contract. */
  public FirstVerdicts() {
    for (Message message : contract.messages()) {
      targets.add(Target.message(message.id()));
      messages.add(RawMessage.of(message.examples().get(0).payload()));
    }
  }

  private static Contract contract() {
    return ContractLoader.load(
        SessionNotificationEvents.LOCATION, SessionNotificationEvents.class.getClassLoader());
  }

  /** Loads the contract anew: what was compiled for it before is gone. */
  @Setup(Level.Invocation)
  public void load() {
    contract = contract();
  }

  /** One message is judged. */
  @Benchmark
  public int first() {
    return judged(1);
  }

  /** One of each of its messages is judged. */
  @Benchmark
  public int all() {
    return judged(messages.size());
  }

  private int judged(int count) {
    MessageValidator validator = new MessageValidator(contract, Strictness.STRICT);
    int valid = 0;
    for (int i = 0; i < count; i++) {
      valid += validator.validate(targets.get(i), messages.get(i)).isValid() ? 1 : 0;
    }
    return valid;
  }
}
