package io.messagecontract.verdict;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The lanes of a contract, each made once, so that recursive schemas come to an end. */
final class LanePool {

  /** Made to need many, schemas could fill the memory; what is beyond is made again and again. */
  private static final int MOST = 10_000;

  private final Map<List<Check>, Lanes> known = new ConcurrentHashMap<>();

  Lanes lanes(List<Check> checks) {
    Lanes lanes = known.get(checks);
    if (lanes == null) {
      lanes = Lanes.of(checks, this);
      if (known.size() < MOST) {
        known.put(checks, lanes);
      }
    }
    return lanes;
  }
}
