package io.messagecontract.verdict;

/** Sets of kinds of JSON values, as bits. */
final class Kinds {

  static final int STRING = 1;
  static final int INTEGER = 2;

  /** A number that is no integer; {@code 1.0} is one (draft-07 validation, section 6.1.1). */
  static final int FRACTION = 4;

  static final int BOOLEAN = 8;
  static final int NULL = 16;
  static final int OBJECT = 32;
  static final int ARRAY = 64;
  static final int ALL = 127;

  private Kinds() {}

  /** Returns the kinds that a value of {@code type} names; none for an unknown name. */
  static int of(String type) {
    return switch (type) {
      case "string" -> STRING;
      case "integer" -> INTEGER;
      case "number" -> INTEGER | FRACTION;
      case "boolean" -> BOOLEAN;
      case "null" -> NULL;
      case "object" -> OBJECT;
      case "array" -> ARRAY;
      default -> 0;
    };
  }
}
