package io.messagecontract.benchmarks;

/**
 * What was measured of comparing two contracts of one size.
 *
 * @param messages how many each of them has
 * @param drift what has changed
 * @param compare milliseconds to compare them
 * @param load milliseconds to load one of them
 */
record CompareTimes(int messages, Drift drift, double compare, double load) {

  CompareTimes {
    if (messages < 1 || !(compare > 0) || !(load > 0)) {
      throw new IllegalArgumentException("Messages and times are more than none.");
    }
  }

  /** Returns how many times as long as loading one of the contracts comparing them takes. */
  double compareToLoad() {
    return compare / load;
  }

  /** Returns what comparing one message costs, where it costs 1 in the other contracts. */
  double perMessage(CompareTimes other) {
    return (compare / messages) / (other.compare / other.messages);
  }
}
