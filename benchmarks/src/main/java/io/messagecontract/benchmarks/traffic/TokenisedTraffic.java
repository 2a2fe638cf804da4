package io.messagecontract.benchmarks.traffic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;

/** Goes through the tokens of a recording and does nothing else: the least that any judge takes. */
final class TokenisedTraffic implements Callable<Long> {

  private final JsonFactory factory;
  private final SharedLines lines;

  private TokenisedTraffic(JsonFactory factory, SharedLines lines) {
    this.factory = factory;
    this.lines = lines;
  }

  /**
   * Reads a recording and prints how many tokens it has.
   *
   * @param arguments the file, and on how many threads its lines are read; 0 for one parser that
   *     goes through the file as a stream, and needs no lines
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    int threads = Integer.parseInt(arguments[1]);
    JsonFactory factory = new JsonFactory();
    try (InputStream stream = stream(Path.of(arguments[0]))) {
      SharedLines lines = new SharedLines(stream);
      long tokens =
          switch (threads) {
            case 0 -> count(factory.createParser(stream));
            case 1 -> new TokenisedTraffic(factory, lines).call();
            default -> together(threads, new TokenisedTraffic(factory, lines));
          };
      System.out.println(tokens + " tokens");
    }
  }

  private static InputStream stream(Path file) throws IOException {
    InputStream stream = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(stream, 1 << 16) : stream;
  }

  private static long together(int threads, TokenisedTraffic traffic)
      throws InterruptedException, ExecutionException {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    List<Future<Long>> counts = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      counts.add(executor.submit((Callable<Long>) traffic));
    }
    long tokens = 0;
    for (Future<Long> count : counts) {
      tokens += count.get();
    }
    executor.shutdown();
    return tokens;
  }

  @Override
  public Long call() throws IOException {
    long tokens = 0;
    SharedLines.Block block = new SharedLines.Block();
    while (lines.read(block)) {
      while (block.next()) {
        tokens += count(factory.createParser(block.bytes(), block.from(), block.length()));
      }
    }
    return tokens;
  }

  private static long count(JsonParser text) throws IOException {
    long tokens = 0;
    try (text) {
      while (text.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }
}
