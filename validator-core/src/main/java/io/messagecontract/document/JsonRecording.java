package io.messagecontract.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

/** A JSON text that is one message, or an array of them. */
final class JsonRecording {

  private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

  private JsonRecording() {}

  static Recording read(String name, InputStream stream) throws IOException, DocumentException {
    byte[] bytes = stream.readNBytes(RecordedMessages.MAX_ARRAY_BYTES + 1);
    int start = start(bytes, 0, bytes.length);
    if (start == bytes.length) {
      return block -> false;
    }
    return bytes[start] == '['
        ? ArrayRecording.of(name, bytes)
        : single(RawMessage.of(bytes).at(name, Position.START), bytes.length);
  }

  /** Returns the index of the first byte that says something; the end if there is none. */
  static int start(byte[] bytes, int from, int to) {
    int start = startsWithMark(bytes, from, to) ? from + BYTE_ORDER_MARK.length : from;
    while (start < to && isBlank(bytes[start])) {
      start++;
    }
    return start;
  }

  private static boolean startsWithMark(byte[] bytes, int from, int to) {
    return from < to
        && bytes[from] == BYTE_ORDER_MARK[0]
        && Arrays.mismatch(
                bytes,
                from,
                Math.min(to, from + BYTE_ORDER_MARK.length),
                BYTE_ORDER_MARK,
                0,
                BYTE_ORDER_MARK.length)
            < 0;
  }

  private static boolean isBlank(byte character) {
    return character == ' ' || character == '\t' || character == '\r' || character == '\n';
  }

  private static Recording single(RawMessage message, int length) {
    Queue<RawMessage> rest = new ArrayDeque<>(List.of(message));
    return block -> {
      boolean isNext = !rest.isEmpty();
      if (isNext) {
        block.add(rest.remove(), length);
      }
      return isNext;
    };
  }
}
