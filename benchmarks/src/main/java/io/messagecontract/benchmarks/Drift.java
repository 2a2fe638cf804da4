package io.messagecontract.benchmarks;

/**
 * What may become of a generated contract.
 *
 * @since 0.1.0
 */
public enum Drift {
  /** All stays as it is. */
  NOTHING("nothing", "", ""),

  /** A property of the envelope, which all messages have, is of another type. */
  ENVELOPE(
      "the envelope's `version`, integer to string",
      "version:\n          type: integer",
      "version:\n          type: string"),

  /** A bound is tightened in every payload that has this property, each a schema of its own. */
  PAYLOADS(
      "the minimum of `quantity`, in nine payloads of ten",
      "quantity:\n          type: integer\n          minimum: 0",
      "quantity:\n          type: integer\n          minimum: 1");

  private final String description;
  private final String before;
  private final String after;

  Drift(String description, String before, String after) {
    this.description = description;
    this.before = before;
    this.after = after;
  }

  String description() {
    return description;
  }

  /** Returns the text of a contract after the change. */
  String in(String contract) {
    return contract.replace(before, after);
  }
}
