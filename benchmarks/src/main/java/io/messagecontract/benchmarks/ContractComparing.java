package io.messagecontract.benchmarks;

import io.messagecontract.compare.CompatibilityPolicy;
import io.messagecontract.compare.ContractComparator;
import io.messagecontract.contract.Contract;
import io.messagecontract.finding.Finding;
import io.messagecontract.load.ContractLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * Compares a generated contract with one that has drifted from it; both are loaded before.
 *
 * <p>In a JVM like that of {@link ContractLoading}, whose {@code load} is the peer.
 *
 * @since 0.1.0
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
@Warmup(iterations = 1, time = 3)
@Measurement(iterations = 1, time = 3)
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH loads the contracts.
public class ContractComparing {

  /** How many messages the contracts have. */
  @Param({"40", "400", "4000"})
  public int messages;

  /** What has changed. */
  @Param public Drift drift = Drift.NOTHING;

  private Contract before;
  private Contract after;

  /** Loads both contracts. */
  @Setup
  public void load() throws IOException {
    String text = new GeneratedContract(messages).yaml();
    before = load(text);
    after = load(drift.in(text));
  }

  private static Contract load(String text) throws IOException {
    Path file = Files.createTempDirectory("contract").resolve("asyncapi.yaml");
    Files.writeString(file, text);
    Contract contract = ContractLoader.load(file);
    Files.delete(file);
    Files.delete(file.toAbsolutePath().getParent());
    return contract;
  }

  /** Finds what changed, proves or shows what it does, by the default policy. */
  @Benchmark
  public List<Finding> compare() {
    return new ContractComparator().compare(before, after).findings(CompatibilityPolicy.DEFAULT);
  }
}
