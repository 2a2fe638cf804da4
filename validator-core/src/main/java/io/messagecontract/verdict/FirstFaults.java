package io.messagecontract.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps the first of very many faults, in the order of the text, and counts all. */
final class FirstFaults {

  private static final Comparator<Fault> IN_TEXT = Comparator.comparingInt(Fault::at);

  private final int most;
  private final List<Fault> kept = new ArrayList<>();
  private int last = Integer.MAX_VALUE;
  private int count;

  /** Keeps so many, and those at the place of the last of them. */
  FirstFaults(int most) {
    this.most = most;
  }

  /** Counts a fault, and tells whether it is one of the first as far as is known. */
  boolean takes(int at) {
    count++;
    return at <= last;
  }

  void add(Fault fault) {
    kept.add(fault);
    if (kept.size() >= 2 * most) {
      kept.sort(IN_TEXT);
      last = kept.get(most - 1).at();
      kept.removeIf(one -> one.at() > last);
    }
  }

  Verdicts.Faults all() {
    return new Verdicts.Faults(List.copyOf(kept), count);
  }
}
