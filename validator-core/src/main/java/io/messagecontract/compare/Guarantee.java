package io.messagecontract.compare;

/**
 * What a new contract promises to those who work with the old one.
 *
 * @since 0.1.0
 */
public enum Guarantee {
  /** Today's consumers accept tomorrow's messages. */
  FORWARD,
  /** Tomorrow's code accepts yesterday's messages. */
  BACKWARD,
  /** Whatever was documented is still there: channels, messages, properties. */
  SURFACE
}
