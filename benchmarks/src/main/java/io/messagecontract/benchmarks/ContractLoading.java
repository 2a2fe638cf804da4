package io.messagecontract.benchmarks;

import io.messagecontract.contract.Contract;
import io.messagecontract.document.Document;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.load.ContractLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Loads a generated contract, only parses the same text, and only reads it.
 *
 * <p>The serial collector and the first of the JVM's two compilers: a build loads a contract once,
 * long before the other one has come to it, and what they do in the background is CPU time too.
 *
 * @since 0.1.0
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 1)
@State(Scope.Benchmark)
public class ContractLoading {

  private static final String NAME = "asyncapi.yaml";

  /** How many messages the contract has. */
  @Param({"40", "400", "4000"})
  public int messages;

  private Path file = Path.of(NAME);
  private byte[] bytes = {};

  /** Writes the contract. */
  @Setup
  public void write() throws IOException {
    bytes = new GeneratedContract(messages).yaml().getBytes(StandardCharsets.UTF_8);
    file = Files.createTempDirectory("contract").resolve(NAME);
    Files.write(file, bytes);
  }

  /** Removes it. */
  @TearDown
  public void delete() throws IOException {
    Files.delete(file);
    Files.delete(file.toAbsolutePath().getParent());
  }

  /** All that a user waits for: reading, parsing, references, the model. */
  @Benchmark
  public Contract load() {
    return ContractLoader.load(file);
  }

  /** The limit: the YAML parser reads the same text, and nobody asks anything of it. */
  @Benchmark
  public int events() {
    return YamlEvents.count(bytes);
  }

  /** The text becomes a tree that knows its places. */
  @Benchmark
  public Document parse() throws DocumentException {
    return new DocumentReader().read(NAME, bytes);
  }
}
