package io.messagecontract.compare;

import java.util.Set;

/**
 * What a new contract promises to those who work with an older one.
 *
 * @since 0.1.0
 */
public enum Guarantee {
  /** Tomorrow's code accepts yesterday's messages. */
  BACKWARD(false, Promise.BACKWARD),
  /** Tomorrow's code accepts the messages of every baseline. */
  BACKWARD_TRANSITIVE(true, Promise.BACKWARD),
  /** Today's consumers accept tomorrow's messages. */
  FORWARD(false, Promise.FORWARD),
  /** The consumers of every baseline accept tomorrow's messages. */
  FORWARD_TRANSITIVE(true, Promise.FORWARD),
  /** {@link #BACKWARD} and {@link #FORWARD}. */
  FULL(false, Promise.BACKWARD, Promise.FORWARD),
  /** {@link #BACKWARD_TRANSITIVE} and {@link #FORWARD_TRANSITIVE}. */
  FULL_TRANSITIVE(true, Promise.BACKWARD, Promise.FORWARD),
  /** Whatever was documented is still there: channels, messages, properties. */
  SURFACE(false, Promise.SURFACE),
  /** Whatever any baseline documented is still there. */
  SURFACE_TRANSITIVE(true, Promise.SURFACE);

  private final boolean transitive;
  private final Set<Promise> promises;

  Guarantee(boolean transitive, Promise... promises) {
    this.transitive = transitive;
    this.promises = Set.of(promises);
  }

  /** Tells whether it is given to all baselines, and not to the newest alone. */
  public boolean isTransitive() {
    return transitive;
  }

  Set<Promise> promises() {
    return promises;
  }
}
