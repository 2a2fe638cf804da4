package io.messagecontract.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import io.messagecontract.document.DocumentException;
import io.messagecontract.finding.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every input of the manifests ends as it says, on a thread with a small stack, and no address is
 * called. {@code target/hostile-inputs.txt} names those that took most.
 */
class HostileInputTests {

  private static final Path MANIFESTS =
      Path.of("src", "test", "resources", "io", "messagecontract", "hostile");
  private static final int STACK = 512 * 1024;

  /** So long only where something hangs; how long each took is in the file. */
  private static final int LONGEST = 60_000;

  private static final List<Cost> COSTS = new ArrayList<>();
  private static final ServerSocket SERVER = listening();

  private record Cost(String id, long nanos, long bytes) {}

  private static ServerSocket listening() {
    try {
      return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterAll
  static void nobodyCalledAndTheCostIsKnown() throws IOException {
    try (SERVER) {
      SERVER.setSoTimeout(1);
      SERVER.accept();
      fail("somebody called");
    } catch (SocketTimeoutException e) {
      Files.writeString(
          Path.of("target", "hostile-inputs.txt"),
          most("slowest, ms of CPU", Comparator.comparing(Cost::nanos), 1_000_000)
              + most("hungriest, MB allocated", Comparator.comparing(Cost::bytes), 1 << 20));
    }
  }

  private static String most(String heading, Comparator<Cost> by, long unit) {
    return COSTS.stream()
        .sorted(by.reversed())
        .limit(10)
        .map(
            cost ->
                String.format(
                    Locale.ROOT,
                    "%,8d  %s%n",
                    (heading.startsWith("slow") ? cost.nanos() : cost.bytes()) / unit,
                    cost.id()))
        .collect(Collectors.joining("", heading + "\n", "\n"));
  }

  static Stream<HostileCase> all() throws IOException, DocumentException {
    return HostileCase.all(MANIFESTS).stream();
  }

  @Test
  void thereAreAtLeastTwoHundredAndFifty() throws IOException, DocumentException {
    assertThat(all().map(HostileCase::id).distinct()).hasSizeGreaterThanOrEqualTo(250);
    assertThat(all().map(HostileCase::id)).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void endsAsTheManifestSays(HostileCase input, @TempDir Path folder) throws Exception {
    HostileCase called = input.calling("127.0.0.1:" + SERVER.getLocalPort());
    List<String> outcome = new ArrayList<>();
    Thread thread = new Thread(null, () -> outcome.add(outcome(called, folder)), input.id(), STACK);
    thread.setDaemon(true);
    thread.start();
    thread.join(LONGEST);

    assertThat(thread.isAlive()).as("still at work").isFalse();
    assertThat(outcome).containsExactly(input.expected());
  }

  private static String outcome(HostileCase input, Path folder) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long bytes = threads.getCurrentThreadAllocatedBytes();
    try {
      return summary(input.kind().outcome(input, folder));
    } catch (Throwable e) { // Whatever comes out is what the manifest is held against.
      return e.toString();
    } finally {
      synchronized (COSTS) {
        COSTS.add(
            new Cost(
                input.id(),
                threads.getCurrentThreadCpuTime(),
                threads.getCurrentThreadAllocatedBytes() - bytes));
      }
    }
  }

  private static String summary(List<Finding> findings) {
    List<String> all =
        findings.stream()
            .map(
                finding ->
                    finding.rule()
                        + finding
                            .location()
                            .position()
                            .map(at -> " " + at.line() + ":" + at.column())
                            .orElse(""))
            .distinct()
            .toList();
    String first = all.stream().limit(3).collect(Collectors.joining(", "));
    return all.isEmpty() ? "accepted" : all.size() > 3 ? first + " +" + (all.size() - 3) : first;
  }
}
