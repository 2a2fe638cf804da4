package io.messagecontract.spark;

import io.messagecontract.document.Limits;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.fs.FSDataInputStream;

/**
 * The lines of a file that begin in a range of its bytes, whole. Ranges that lie side by side have
 * every line of the file once.
 */
final class LineRange extends InputStream {

  private static final int BUFFER = 1 << 16;

  /** Of the last line, what shows that it is too long for a message is enough. */
  private static final int MOST_BEHIND = Limits.DEFAULT.maxBytes() + 3;

  private final FSDataInputStream file;

  /** Behind the last byte that may be the first of a line. */
  private final long to;

  private long position;
  private boolean isOver;

  /**
   * Looks for the first line.
   *
   * @param file closed with this stream
   */
  LineRange(FSDataInputStream file, long from, long to) throws IOException {
    this.file = file;
    this.to = to;
    if (from > 0) {
      position = lineBehind(from - 1);
      file.seek(position);
    }
    isOver = position >= to;
  }

  /** Returns where the first line begins behind a line feed; a further range need not know. */
  private long lineBehind(long from) throws IOException {
    file.seek(from);
    byte[] buffer = new byte[BUFFER];
    long at = from;
    while (at < to) {
      int read = file.read(buffer, 0, (int) Math.min(buffer.length, to - at));
      if (read < 0) {
        return to;
      }
      int feed = feed(buffer, 0, read);
      if (feed >= 0) {
        return at + feed + 1;
      }
      at += read;
    }
    return to;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (isOver) {
      return -1;
    }
    long free = to - 1 - position;
    int read = file.read(bytes, offset, free > 0 ? (int) Math.min(length, free) : length);
    if (read < 0) {
      isOver = true;
      return -1;
    }
    if (free <= 0) {
      int feed = feed(bytes, offset, read);
      isOver = feed >= 0 || position + read - to > MOST_BEHIND;
      read = feed >= 0 ? feed + 1 : read;
    }
    position += read;
    return read;
  }

  private static int feed(byte[] bytes, int offset, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[offset + i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
