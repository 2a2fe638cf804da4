package io.messagecontract.benchmarks;

/**
 * What may become of the Session Notification Events contract.
 *
 * @since 0.1.0
 */
public enum Change {
  /** All stays as it is. */
  NOTHING("nothing changed", "", ""),

  /** A property of the envelope has another type. */
  ENVELOPE(
      "`version`, integer to string",
      "\"version\": { \"type\": \"integer\" }",
      "\"version\": { \"type\": \"string\" }"),

  /** The items of a list in the payload have another type. */
  ITEMS(
      "items of `userIds`, string to integer",
      "\"items\": { \"type\": \"string\" }",
      "\"items\": { \"type\": \"integer\" }"),

  /** The payload documents one property more. */
  PROPERTY(
      "a property added",
      "\"message\": { \"type\": \"string\" }",
      "\"message\": { \"type\": \"string\" }, \"region\": { \"type\": \"string\" }");

  private final String description;
  private final String before;
  private final String after;

  Change(String description, String before, String after) {
    this.description = description;
    this.before = before;
    this.after = after;
  }

  String description() {
    return description;
  }

  /** Returns the text of a schema after the change. */
  String in(String schema) {
    return schema.replace(before, after);
  }
}
