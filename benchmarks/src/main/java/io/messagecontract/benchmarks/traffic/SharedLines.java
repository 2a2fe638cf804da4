package io.messagecontract.benchmarks.traffic;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The lines of a file, of which each thread reads half a megabyte at a time. Nothing is copied. */
final class SharedLines {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;

  private final InputStream stream;
  private byte[] rest = {};

  SharedLines(InputStream stream) {
    this.stream = stream;
  }

  /** Whole lines. */
  static final class Block {

    private byte[] bytes = new byte[1 << 19];
    private int size;
    private int from;
    private int to = -1;

    boolean next() {
      from = to + 1;
      to = end(from);
      return from < size;
    }

    byte[] bytes() {
      return bytes;
    }

    int from() {
      return from;
    }

    int length() {
      return to - from;
    }

    private int end(int start) {
      int at = start;
      for (; at <= size - Long.BYTES; at += Long.BYTES) {
        long other = (long) EIGHT.get(bytes, at) ^ ONES * '\n';
        long found = other - ONES & ~other & ONES << 7;
        if (found != 0) {
          return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
        }
      }
      while (at < size && bytes[at] != '\n') {
        at++;
      }
      return at;
    }
  }

  /** Reads what comes next; what is behind the last whole line is for the next block. */
  synchronized boolean read(Block block) throws IOException {
    int size = rest.length;
    System.arraycopy(rest, 0, block.bytes, 0, size);
    int whole = 0;
    boolean isEnd = false;
    while (whole == 0 && !isEnd) {
      if (size == block.bytes.length) {
        block.bytes = Arrays.copyOf(block.bytes, size * 2);
      }
      int wanted = block.bytes.length - size;
      int read = stream.readNBytes(block.bytes, size, wanted);
      size += read;
      isEnd = read < wanted;
      whole = isEnd ? size : whole(block.bytes, size);
    }
    rest = Arrays.copyOfRange(block.bytes, whole, size);
    block.size = whole;
    block.to = -1;
    return whole > 0;
  }

  private static int whole(byte[] bytes, int size) {
    int whole = size;
    while (whole > 0 && bytes[whole - 1] != '\n') {
      whole--;
    }
    return whole;
  }
}
