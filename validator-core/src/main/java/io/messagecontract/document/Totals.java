package io.messagecontract.document;

/** How much all documents of one contract hold: each may be small, and a thousand too much. */
final class Totals {

  private static final String WAY_OUT =
      "leave out what describes no message, such as long examples, or make several contracts of it";

  private final Limits limits;
  private long bytes;
  private long nodes;

  Totals(Limits limits) {
    this.limits = limits;
  }

  /** Counts a text before it is read. One that is too large by itself is not read at all. */
  void addBytes(String name, int count) throws DocumentException {
    if (count > limits.maxBytes()) {
      return;
    }
    bytes += count;
    if (bytes > limits.maxTotalBytes()) {
      throw new DocumentException(
          name,
          new Problem(
              "input-too-large",
              Position.START,
              "With this document, those of the contract have more than "
                  + limits.maxTotalBytes()
                  + " bytes in total.",
              WAY_OUT));
    }
  }

  /** Counts the values of a document, whether or not all of it could be read. */
  void addNodes(int count) {
    nodes += count;
  }

  /** Returns how many values the next document may have. */
  int nodesLeft() {
    return (int) Math.max(0, limits.maxTotalNodes() - nodes);
  }

  boolean arePassed() {
    return bytes > limits.maxTotalBytes() || nodes > limits.maxTotalNodes();
  }

  static Problem tooManyNodes(Limits limits, Position position) {
    return new Problem(
        "too-many-nodes",
        position,
        "Here the documents of the contract come to more than "
            + limits.maxTotalNodes()
            + " values in total, aliases followed.",
        WAY_OUT);
  }
}
