package io.messagecontract.benchmarks;

/**
 * What was measured for contracts of one size.
 *
 * @param messages how many the contract has
 * @param load milliseconds to load it
 * @param parse milliseconds to parse its text
 * @param events milliseconds that the YAML parser alone takes for it
 */
record LoadTimes(int messages, double load, double parse, double events) {

  LoadTimes {
    if (messages < 1 || !(load > 0) || !(parse > 0) || !(events > 0)) {
      throw new IllegalArgumentException("Messages and times are more than none.");
    }
  }

  /** Returns how many times as long as parsing loading takes. */
  double loadToParse() {
    return load / parse;
  }

  /** Returns how many times as long as reading its text loading takes. */
  double loadToEvents() {
    return load / events;
  }

  /** Returns what loading one message costs, where it costs 1 in the other contract. */
  double loadPerMessage(LoadTimes other) {
    return (load / messages) / (other.load / other.messages);
  }

  /** Returns what parsing one message costs, where it costs 1 in the other contract. */
  double parsePerMessage(LoadTimes other) {
    return (parse / messages) / (other.parse / other.messages);
  }
}
