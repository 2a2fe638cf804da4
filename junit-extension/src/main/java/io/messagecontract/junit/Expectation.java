package io.messagecontract.junit;

/**
 * What a consumer does with a message that its contract does not allow.
 *
 * @since 0.1.0
 */
public enum Expectation {
  /** It throws an exception, so that the message is not taken for handled. */
  REJECT,
  /** It goes on without an exception; what it must not do is for the test to assert. */
  IGNORE
}
