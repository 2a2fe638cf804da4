package io.messagecontract.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** One message to a line (NDJSON), of which never more than a line is in memory. */
final class LineRecording implements Recording {

  private final String name;
  private final InputStream stream;
  private final Limits limits;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private int lines;

  LineRecording(String name, InputStream stream, Limits limits) {
    this.name = name;
    this.stream = stream;
    this.limits = limits;
  }

  @Override
  public Optional<RawMessage> next() throws IOException {
    while (at < end || fill()) {
      byte[] line = line();
      lines++;
      if (JsonRecording.start(line) < line.length) {
        return Optional.of(RawMessage.of(line).at(name, new Position(lines, 1)));
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, stream.read(buffer));
    return end > 0;
  }

  private byte[] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    do {
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      keep(from, line);
    } while (at == end && fill());
    at = Math.min(at + 1, end);
    byte[] bytes = line.toByteArray();
    boolean crlf = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
    return crlf ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
  }

  /** Of a line that is too long one byte above the limit is kept, so that it is refused as such. */
  private void keep(int from, ByteArrayOutputStream line) {
    line.write(buffer, from, Math.min(at - from, limits.maxBytes() + 1 - line.size()));
  }
}
