package io.messagecontract.finding;

/**
 * What a comparison has established, worst last.
 *
 * @since 0.1.0
 */
public enum Verdict {
  /** Proved: nobody breaks. */
  COMPATIBLE,
  /** Neither a proof nor a counter-example was found. */
  UNDECIDED,
  /** Proved by a message that one side accepts and the other rejects. */
  BREAKING
}
