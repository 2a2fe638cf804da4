package io.messagecontract.finding;

/**
 * How much a finding weighs, heaviest first.
 *
 * @since 0.1.0
 */
public enum Severity {
  /** It has to be mended. */
  ERROR,
  /** It deserves a look. */
  WARNING,
  /** It is worth knowing. */
  INFO
}
