package io.messagecontract.maven.format;

import java.nio.charset.StandardCharsets;

/** A text of parts that may not grow beyond so many bytes of UTF-8. */
final class BoundedText {

  private final StringBuilder text = new StringBuilder();
  private int left;

  BoundedText(int mostBytes) {
    left = mostBytes;
  }

  /** Adds a part, or nothing if the whole of it does not fit. */
  boolean add(String part) {
    int bytes = part.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > left) {
      return false;
    }
    left -= bytes;
    text.append(part);
    return true;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
