package io.messagecontract.coverage;

/**
 * What of a contract can be exercised.
 *
 * @since 0.1.0
 */
public enum Aspect {
  /** A message was sent or received. */
  MESSAGES,
  /** A documented property was there. */
  PROPERTIES,
  /** An optional property was left out. */
  ABSENCES,
  /** One of the values that the contract lists was there. */
  VALUES
}
