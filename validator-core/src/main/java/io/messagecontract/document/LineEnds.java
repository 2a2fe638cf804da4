package io.messagecontract.document;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Where the lines of a text end, found eight bytes at a time. */
final class LineEnds {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;
  private static final long LINE_FEEDS = ONES * '\n';

  private int[] ends = new int[64];
  private int size;

  /** Returns how many were found. */
  int size() {
    return size;
  }

  /**
   * Returns the index of a line feed, or behind the last byte of a text that does not end in one.
   */
  int get(int line) {
    return ends[line];
  }

  void clear() {
    size = 0;
  }

  void add(int end) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
    }
    ends[size++] = end;
  }

  /** Adds the line feeds among some bytes. */
  void addAll(byte[] bytes, int from, int to) {
    int at = from;
    for (; at <= to - Long.BYTES; at += Long.BYTES) {
      // A byte of other is zero where there is a line feed. Its top bit is set in found then, and
      // only then: the sum of the low bits does not carry into the next byte.
      long other = (long) EIGHT.get(bytes, at) ^ LINE_FEEDS;
      long found = ~((other & LOW_BITS) + LOW_BITS | other | LOW_BITS);
      for (; found != 0; found &= found - 1) {
        add(at + Long.numberOfTrailingZeros(found) / Byte.SIZE);
      }
    }
    for (; at < to; at++) {
      if (bytes[at] == '\n') {
        add(at);
      }
    }
  }
}
