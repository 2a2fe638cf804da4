package io.messagecontract.sample;

/**
 * What a sample is for.
 *
 * @since 0.1.0
 */
public enum SampleKind {
  /** An example that the contract documents. */
  EXAMPLE,
  /** Every documented property is there. */
  COMPLETE,
  /** An optional property is absent, or all of them are. */
  ABSENT,
  /** One of several values, types or branches that the contract lists. */
  CHOICE,
  /** The least or the most that is allowed: numbers, lengths of texts, sizes of arrays. */
  BOUNDARY,
  /** What the contract leaves to later versions: an undocumented property, an unknown message. */
  UNKNOWN,
  /** The contract does not allow it, for one reason. */
  INVALID
}
