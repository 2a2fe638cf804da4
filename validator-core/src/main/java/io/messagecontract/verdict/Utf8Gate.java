package io.messagecontract.verdict;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Lets bytes pass that are UTF-8 without doubt, as RFC 3629 has it: the parser takes overlong forms
 * and halves of surrogate pairs, and guesses at other encodings.
 */
final class Utf8Gate {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final int BLOCK = 4 * Long.BYTES;
  private static final long NOT_ASCII = 0x8080808080808080L;

  private Utf8Gate() {}

  static boolean passes(byte[] bytes, int from, int to) {
    // A zero among the first two is UTF-16 or UTF-32 (RFC 8259 has none in JSON text).
    if (from == to || bytes[from] == 0 || (to - from > 1 && bytes[from + 1] == 0)) {
      return false;
    }
    return isAscii(bytes, from, to)
        || (!startsWithMark(bytes, from, to) && isUtf8(bytes, from, to));
  }

  /** Nearly all messages are, and every one comes past here: four words at a time. */
  private static boolean isAscii(byte[] bytes, int from, int to) {
    long first = 0;
    long second = 0;
    long third = 0;
    long fourth = 0;
    int end = to - (to - from) % BLOCK;
    for (int at = from; at < end; at += BLOCK) {
      first |= (long) LONGS.get(bytes, at);
      second |= (long) LONGS.get(bytes, at + Long.BYTES);
      third |= (long) LONGS.get(bytes, at + 2 * Long.BYTES);
      fourth |= (long) LONGS.get(bytes, at + 3 * Long.BYTES);
    }
    int rest = 0;
    for (int at = end; at < to; at++) {
      rest |= bytes[at];
    }
    return ((first | second | third | fourth) & NOT_ASCII) == 0 && rest >= 0;
  }

  private static boolean isUtf8(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      int size = bytes[at] >= 0 ? 1 : size(bytes, at, to);
      if (size == 0) {
        return false;
      }
      at += size;
    }
    return true;
  }

  private static boolean startsWithMark(byte[] bytes, int from, int to) {
    return to - from > 2
        && bytes[from] == (byte) 0xEF
        && bytes[from + 1] == (byte) 0xBB
        && bytes[from + 2] == (byte) 0xBF;
  }

  /** Returns the length of the character that begins here; 0 if there is none. */
  private static int size(byte[] bytes, int at, int to) {
    int first = bytes[at] & 0xFF;
    int size = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (size == 0 || at + size > to) {
      return 0;
    }
    int second = bytes[at + 1] & 0xFF;
    int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (second < least || second > most) {
      return 0;
    }
    for (int i = 2; i < size; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return size;
  }
}
