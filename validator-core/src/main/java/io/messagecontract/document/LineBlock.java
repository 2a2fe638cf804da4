package io.messagecontract.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Whole lines of a recording, in one array. */
final class LineBlock {

  /** Many recordings are small, and so are their blocks until there is more. */
  private static final int FIRST_BYTES = 1 << 14;

  private final int usual;
  private byte[] bytes;
  private int size;
  private final LineEnds ends = new LineEnds();
  private int taken;
  private String name = "";
  private int linesBefore;
  private int longest;

  LineBlock(int usual) {
    this.usual = usual;
    this.bytes = new byte[Math.min(usual, FIRST_BYTES)];
  }

  void clear() {
    size = 0;
    ends.clear();
    taken = 0;
  }

  /** Begins with what was read behind the block before. */
  void begin(String newName, int newLinesBefore, int newLongest, byte[] rest) {
    name = newName;
    linesBefore = newLinesBefore;
    longest = newLongest;
    if (rest.length > bytes.length || bytes.length > usual) {
      bytes = new byte[Math.max(usual, rest.length)];
    }
    System.arraycopy(rest, 0, bytes, 0, rest.length);
    size = rest.length;
    ends.addAll(bytes, 0, size);
  }

  /**
   * Reads on, until the block is full of whole lines.
   *
   * @return whether the last line may go on, because it is longer than lines may be
   */
  boolean fill(InputStream stream) throws IOException {
    while (hasRoom()) {
      int read = stream.read(bytes, size, bytes.length - size);
      if (read < 0) {
        endLine();
        return false;
      }
      ends.addAll(bytes, size, size + read);
      size += read;
    }
    boolean isCut = ends.size() == 0;
    endLine(isCut);
    return isCut;
  }

  private void endLine() {
    endLine(size > whole());
  }

  private void endLine(boolean isOpen) {
    if (isOpen) {
      ends.add(size);
    }
  }

  /** A line may have one byte too much, to be refused for, and a line break of two. */
  private boolean hasRoom() {
    int most = ends.size() == 0 ? Math.max(usual, longest + 2) : usual;
    if (size == bytes.length && size < most) {
      bytes = Arrays.copyOf(bytes, Math.min(most, Math.max(usual, size * 2)));
    }
    return size < bytes.length;
  }

  /** Returns how many bytes the whole lines take, with their ends. */
  private int whole() {
    return ends.size() == 0 ? 0 : Math.min(size, ends.get(ends.size() - 1) + 1);
  }

  /** Returns how many lines there are. */
  int lines() {
    return ends.size();
  }

  /** Returns what was read behind the whole lines. */
  byte[] rest() {
    return Arrays.copyOfRange(bytes, whole(), size);
  }

  /** Takes out the next line that is a message. */
  Optional<RawMessage> next() {
    while (taken < ends.size()) {
      int line = taken++;
      if (isMessage(line)) {
        int from = start(line);
        int to = Math.min(end(line), from + longest + 1);
        return Optional.of(RawMessage.of(name, position(line), bytes, from, to - from));
      }
    }
    return Optional.empty();
  }

  /** Returns where the last line is that is a message. */
  Optional<Position> last() {
    for (int line = ends.size() - 1; line >= 0; line--) {
      if (isMessage(line)) {
        return Optional.of(position(line));
      }
    }
    return Optional.empty();
  }

  /** A line that is too long is a message whatever is in it: it is not looked at. */
  private boolean isMessage(int line) {
    int from = start(line);
    int to = end(line);
    return to - from > longest || JsonRecording.start(bytes, from, to) < to;
  }

  private int start(int line) {
    return line == 0 ? 0 : ends.get(line - 1) + 1;
  }

  private int end(int line) {
    int end = ends.get(line);
    return end > start(line) && bytes[end - 1] == '\r' ? end - 1 : end;
  }

  private Position position(int line) {
    return new Position(linesBefore + line + 1, 1);
  }
}
