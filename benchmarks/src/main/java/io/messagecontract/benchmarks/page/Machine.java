package io.messagecontract.benchmarks.page;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What something was measured on.
 *
 * @param processor its name
 * @param cores how many of them the JVM sees
 * @param gibibytes how much memory there is
 * @param system the operating system
 * @param java the JVM
 * @param load how many threads were busy before, the average of a minute; negative if unknown
 * @since 0.1.0
 */
public record Machine(
    String processor, int cores, long gibibytes, String system, String java, double load) {

  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  /** Returns this machine. */
  public static Machine current() {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return new Machine(
        processorName(),
        system.getAvailableProcessors(),
        Math.round(system.getTotalMemorySize() / (double) (1L << 30)),
        System.getProperty("os.name"),
        System.getProperty("java.vm.name") + " " + Runtime.version(),
        system.getSystemLoadAverage());
  }

  /** Linux tells it; elsewhere it is at least known which instructions it has. */
  private static String processorName() {
    String fallback = System.getProperty("os.arch");
    if (!Files.isReadable(PROCESSORS)) {
      return fallback;
    }
    try (Stream<String> lines = Files.lines(PROCESSORS)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(fallback);
    } catch (IOException e) {
      return fallback;
    }
  }

  /** Says it in words. */
  public String text() {
    String busy = load < 0 ? "" : String.format(Locale.ROOT, ", load average %.1f before", load);
    return processor
        + ", "
        + cores
        + " cores, "
        + gibibytes
        + " GiB"
        + busy
        + "; "
        + system
        + "; "
        + java;
  }
}
