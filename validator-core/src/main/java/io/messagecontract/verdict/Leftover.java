package io.messagecontract.verdict;

import java.util.Comparator;

/**
 * A schema that is not compiled: values are read as a whole there, and the reference is asked.
 *
 * @param path the document's path below the contract's root
 * @param pointer the schema's JSON Pointer in it
 * @param reason why it is not compiled, in a few words
 * @since 0.1.0
 */
public record Leftover(String path, String pointer, String reason) implements Comparable<Leftover> {

  private static final Comparator<Leftover> ORDER =
      Comparator.comparing(Leftover::path)
          .thenComparing(Leftover::pointer)
          .thenComparing(Leftover::reason);

  @Override
  public int compareTo(Leftover other) {
    return ORDER.compare(this, other);
  }

  /** Returns the place and the reason as one line. */
  @Override
  public String toString() {
    return path + '#' + pointer + ": " + reason;
  }
}
