package io.messagecontract.compare;

/**
 * What the keyword {@code format} means to readers (JSON Schema Validation 2020-12, 7.2).
 *
 * @since 0.1.0
 */
public enum FormatModel {
  /** A note, which no reader enforces. */
  ANNOTATION,
  /** A condition, which every reader enforces. */
  ASSERTION
}
