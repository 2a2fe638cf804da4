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
  private static final int BLOCK = 16 * Long.BYTES;
  private static final long NOT_ASCII = 0x8080808080808080L;

  private Utf8Gate() {}

  static boolean passes(byte[] bytes) {
    int length = bytes.length;
    // A zero among the first two is UTF-16 or UTF-32 (RFC 8259 has none in JSON text).
    if (length == 0 || bytes[0] == 0 || (length > 1 && bytes[1] == 0)) {
      return false;
    }
    int at = 0;
    while (at <= length - BLOCK && isAscii(bytes, at)) {
      at += BLOCK;
    }
    while (at < length) {
      if (at <= length - Long.BYTES && ((long) LONGS.get(bytes, at) & NOT_ASCII) == 0) {
        at += Long.BYTES;
      } else if (bytes[at] >= 0) {
        at++;
      } else {
        int size = size(bytes, at);
        if (size == 0) {
          return false;
        }
        at += size;
      }
    }
    return bytes[0] != (byte) 0xEF || !startsWithMark(bytes);
  }

  /** Many words at a time: nearly all messages are ASCII, and every one comes past here. */
  private static boolean isAscii(byte[] bytes, int from) {
    long all = 0;
    for (int at = from; at < from + BLOCK; at += Long.BYTES) {
      all |= (long) LONGS.get(bytes, at);
    }
    return (all & NOT_ASCII) == 0;
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length > 2 && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
  }

  /** Returns the length of the character that begins here; 0 if there is none. */
  private static int size(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    int size = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (size == 0 || at + size > bytes.length) {
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
