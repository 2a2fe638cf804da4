package io.messagecontract.validate;

import io.messagecontract.contract.Message;
import io.messagecontract.finding.Finding;
import io.messagecontract.verdict.Fault;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was said of faults, but for where in a text they are: thousands of messages may be wrong in
 * the same way. Safe for use by many threads.
 */
final class ToldFaults {

  /** Names and pointers are as many as whoever sends messages makes up. */
  private static final int MOST = 1_000;

  /** In characters, of a name and a pointer. */
  private static final int LONGEST = 500;

  /** All that a finding depends on, but for the place in the text. */
  private record Key(
      Message message, Fault.Kind kind, String path, String schema, String pointer, String name) {

    /** Pointers often end with the name: a sum of both would be the same for very many. */
    @Override
    public int hashCode() {
      return 31 * pointer.hashCode() ^ Integer.rotateLeft(name.hashCode(), 16) ^ schema.hashCode();
    }
  }

  private final Map<Key, Finding> told = new ConcurrentHashMap<>();

  /**
   * Returns what is said of a fault; the place of the finding is that of none.
   *
   * @param teller says it, if it was not said before
   */
  Finding of(Message message, Fault fault, Function<Fault, Finding> teller) {
    if (fault.pointer().length() + fault.name().length() > LONGEST) {
      return teller.apply(fault);
    }
    Key key =
        new Key(
            message,
            fault.kind(),
            fault.schema().path(),
            fault.schema().pointer(),
            fault.pointer(),
            fault.name());
    Finding known = told.get(key);
    if (known == null) {
      known = teller.apply(fault);
      if (told.size() >= MOST) {
        told.clear();
      }
      told.put(key, known);
    }
    return known;
  }
}
