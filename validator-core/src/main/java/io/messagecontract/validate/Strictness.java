package io.messagecontract.validate;

/**
 * How much is asked of a message.
 *
 * @since 0.1.0
 */
public enum Strictness {
  /** Exactly what the contract says: what is not required may be absent, formats are notes. */
  DOCUMENTED,
  /** Every documented property is present, none is undocumented, and formats are asserted. */
  STRICT
}
