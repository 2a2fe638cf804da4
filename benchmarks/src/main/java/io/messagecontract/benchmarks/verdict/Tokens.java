package io.messagecontract.benchmarks.verdict;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;

/**
 * The limit: what Jackson's own parser takes for a text, of which nobody asks anything.
 *
 * @since 0.1.0
 */
public final class Tokens {

  private final JsonFactory factory = new JsonFactory();

  /** Reads a text to its end and returns how many tokens it has. */
  public int count(byte[] text) throws IOException {
    try (JsonParser parser = factory.createParser(text)) {
      return count(parser);
    }
  }

  int count(InputStream texts) throws IOException {
    try (JsonParser parser = factory.createParser(texts)) {
      return count(parser);
    }
  }

  private static int count(JsonParser parser) throws IOException {
    int tokens = 0;
    while (parser.nextToken() != null) {
      tokens++;
    }
    return tokens;
  }
}
