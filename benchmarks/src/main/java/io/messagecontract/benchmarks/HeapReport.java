package io.messagecontract.benchmarks;

import io.messagecontract.contract.Contract;
import io.messagecontract.load.ContractLoader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Measures how much heap a loaded contract keeps, and writes it as a table in Markdown. */
final class HeapReport {

  private static final List<Integer> SIZES = List.of(40, 400, 4_000);

  private static final String HEAD =
      """
      | messages | text, bytes per message | heap, bytes per message |
      | ---: | ---: | ---: |
      """;

  private HeapReport() {}

  /** Loads generated contracts one after the other; nothing else must happen in this JVM. */
  static String table() throws IOException {
    kept(40);
    StringBuilder table = new StringBuilder(HEAD);
    for (int messages : SIZES) {
      int text = new GeneratedContract(messages).yaml().length();
      table.append(row(messages, text, kept(messages)));
    }
    return table.toString();
  }

  static String row(int messages, long text, long kept) {
    return String.format(
        Locale.ROOT, "| %,d | %,d | %,d |\n", messages, text / messages, kept / messages);
  }

  private static long kept(int messages) throws IOException {
    Path folder = Files.createTempDirectory("contract");
    Path file = folder.resolve("asyncapi.yaml");
    Files.writeString(file, new GeneratedContract(messages).yaml());
    long before = used();
    Contract contract = ContractLoader.load(file);
    try {
      return Math.max(0, used() - before);
    } finally {
      Reference.reachabilityFence(contract);
      Files.delete(file);
      Files.delete(folder);
    }
  }

  /** What the first collection leaves to finalizers and the like, a later one finds. */
  private static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
