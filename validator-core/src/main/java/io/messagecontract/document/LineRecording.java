package io.messagecontract.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * One message to a line (NDJSON). Of a line that is too long no more is in memory than shows that.
 */
final class LineRecording implements Recording {

  private static final byte[] NOTHING = {};

  private final String name;
  private final InputStream stream;
  private final Limits limits;
  private byte[] rest = NOTHING;
  private int lines;

  LineRecording(String name, InputStream stream, Limits limits) {
    this.name = name;
    this.stream = stream;
    this.limits = limits;
  }

  @Override
  public boolean fill(MessageBlock block) throws IOException {
    LineBlock text = block.lines();
    text.begin(name, lines, limits.maxBytes(), rest);
    rest = NOTHING;
    boolean isCut = text.fill(stream);
    lines += text.lines();
    rest = isCut ? behindLine() : text.rest();
    return text.lines() > 0;
  }

  @Override
  public int lines() {
    return lines;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }

  /** Reads a line to its end, and returns what was read behind it. */
  private byte[] behindLine() throws IOException {
    byte[] buffer = new byte[1 << 16];
    LineEnds ends = new LineEnds();
    int read;
    do {
      read = stream.read(buffer);
      ends.addAll(buffer, 0, read);
    } while (read >= 0 && ends.size() == 0);
    return read < 0 ? NOTHING : Arrays.copyOfRange(buffer, ends.get(0) + 1, read);
  }
}
