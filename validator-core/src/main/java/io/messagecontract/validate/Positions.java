package io.messagecontract.validate;

import io.messagecontract.document.Position;
import io.messagecontract.document.RawMessage;

/** Finds lines and columns of places in UTF-8, one behind the other, in one walk. */
final class Positions {

  private final byte[] text;
  private final int offset;
  private int reached;
  private int line = 1;
  private int column = 1;

  Positions(RawMessage message) {
    this.text = message.array();
    this.offset = message.offset();
    this.reached = offset;
  }

  /**
   * Returns where a character stands.
   *
   * @param index its first byte in the message, not before that of the last call
   */
  Position at(int index) {
    for (; reached < offset + index; reached++) {
      int unit = text[reached];
      if (unit > '\r') { // Nearly all bytes are.
        column++;
      } else if (unit == '\n' || (unit == '\r' && text[reached + 1] != '\n')) {
        line++;
        column = 1;
      } else {
        column += units(unit);
      }
    }
    return new Position(line, column);
  }

  /** Returns how many UTF-16 code units begin with a byte of UTF-8. */
  private static int units(int first) {
    boolean continues = (first & 0xC0) == 0x80;
    boolean isPair = (first & 0xF8) == 0xF0;
    return continues ? 0 : isPair ? 2 : 1;
  }
}
