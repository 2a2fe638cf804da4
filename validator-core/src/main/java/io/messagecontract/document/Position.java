package io.messagecontract.document;

/**
 * A place in a text.
 *
 * @param line the line, from 1
 * @param column the column in UTF-16 code units, from 1
 * @since 0.1.0
 */
public record Position(int line, int column) {

  /** The first character of a text. */
  public static final Position START = new Position(1, 1);

  /** Returns the place behind the last character of a text. */
  static Position behind(String text) {
    String[] lines = text.split("\\r\\n|\\r|\\n", -1);
    return new Position(lines.length, lines[lines.length - 1].length() + 1);
  }

  /** Checks that line and column count from 1. */
  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("line and column count from 1: " + line + ":" + column);
    }
  }
}
