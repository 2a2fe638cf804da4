package io.messagecontract.compare;

/** One question that a guarantee is made of. */
enum Promise {
  /** Today's consumers accept tomorrow's messages. */
  FORWARD,
  /** Tomorrow's code accepts yesterday's messages. */
  BACKWARD,
  /** Whatever was documented is still there: channels, messages, properties. */
  SURFACE
}
