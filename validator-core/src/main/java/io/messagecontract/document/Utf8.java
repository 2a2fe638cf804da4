package io.messagecontract.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns bytes into text as RFC 8259 section 8.1 wants it: UTF-8 and nothing else. */
final class Utf8 {

  private Utf8() {}

  static String decode(String name, byte[] bytes, Limits limits) throws DocumentException {
    if (bytes.length > limits.maxBytes()) {
      throw tooLarge(name, limits);
    }
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE) || looksLikeUtf16(bytes)) {
      throw invalid(name, Position.START, "The text is encoded as UTF-16 or UTF-32.");
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    ByteBuffer input = ByteBuffer.wrap(bytes, start, bytes.length - start);
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(input)
          .toString();
    } catch (CharacterCodingException e) {
      throw invalid(name, positionAt(bytes, start, input.position()), "The text is not UTF-8.");
    }
  }

  static DocumentException tooLarge(String name, Limits limits) {
    return new DocumentException(
        name,
        new Problem(
            "input-too-large",
            Position.START,
            "The text has more than " + limits.maxBytes() + " bytes.",
            "split it into smaller files"));
  }

  private static DocumentException invalid(String name, Position position, String message) {
    return new DocumentException(
        name, new Problem("invalid-encoding", position, message, "save it as UTF-8"));
  }

  /** The bytes before the first bad one are valid, so that they can be decoded and counted. */
  private static Position positionAt(byte[] bytes, int start, int end) {
    return Position.behind(new String(bytes, start, end - start, StandardCharsets.UTF_8));
  }

  /** JSON and YAML begin with an ASCII character: a zero byte beside it is UTF-16 or UTF-32. */
  private static boolean looksLikeUtf16(byte[] bytes) {
    return bytes.length >= 2 && (bytes[0] == 0 || bytes[1] == 0);
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
