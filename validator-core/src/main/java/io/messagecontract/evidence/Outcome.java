package io.messagecontract.evidence;

/**
 * How a test ended.
 *
 * @since 0.1.0
 */
public enum Outcome {
  /** What was to be shown was shown. */
  PASSED,
  /** It was not; what the message held was seen all the same. */
  FAILED
}
