package io.messagecontract.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** A JSON text that is one message, or an array of them. */
final class JsonRecording {

  private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

  private JsonRecording() {}

  static Recording read(String name, InputStream stream) throws IOException, DocumentException {
    byte[] bytes = stream.readNBytes(RecordedMessages.MAX_ARRAY_BYTES + 1);
    int start = start(bytes);
    if (start == bytes.length) {
      return Optional::empty;
    }
    return bytes[start] == '['
        ? ArrayRecording.of(name, bytes)
        : single(RawMessage.of(bytes).at(name, Position.START));
  }

  /** Returns the index of the first byte that says something; the length if there is none. */
  static int start(byte[] bytes) {
    int start = Arrays.equals(Arrays.copyOf(bytes, 3), BYTE_ORDER_MARK) ? 3 : 0;
    while (start < bytes.length && " \t\r\n".indexOf(bytes[start]) >= 0) {
      start++;
    }
    return start;
  }

  private static Recording single(RawMessage message) {
    Queue<RawMessage> rest = new ArrayDeque<>(List.of(message));
    return () -> Optional.ofNullable(rest.poll());
  }
}
