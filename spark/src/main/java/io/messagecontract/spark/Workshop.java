package io.messagecontract.spark;

import io.messagecontract.traffic.RecordedTraffic;
import io.messagecontract.validate.MessageValidator;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * What the tasks of one JVM share for an audit: loading a contract takes longer than judging a
 * hundred thousand messages by it.
 *
 * @param order what is to be done
 * @param validator judges single messages
 * @param traffic judges recordings, on the task's own thread
 */
record Workshop(AuditOrder order, MessageValidator validator, RecordedTraffic traffic) {

  /** Audits that run side by side in one JVM are few. */
  private static final int MOST = 4;

  private static final Deque<Kept> KEPT = new ArrayDeque<>();

  @SuppressWarnings("ArrayRecordComponent") // compared with Arrays.equals
  private record Kept(byte[] packed, Workshop workshop) {}

  /** Returns that for an order; the first task of a JVM makes it, and the others wait for it. */
  static Workshop of(byte[] packed) {
    synchronized (KEPT) {
      for (Kept kept : KEPT) {
        if (Arrays.equals(kept.packed(), packed)) {
          return kept.workshop();
        }
      }
      Workshop made = of(Packed.open(packed, AuditOrder.class));
      KEPT.addFirst(new Kept(packed, made));
      if (KEPT.size() > MOST) {
        KEPT.removeLast();
      }
      return made;
    }
  }

  private static Workshop of(AuditOrder order) {
    MessageValidator validator = order.validator();
    return new Workshop(order, validator, new RecordedTraffic(validator, order.target(), 1));
  }
}
