package io.messagecontract.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A message as it came: its bytes, its headers, and where it was found.
 *
 * @since 0.1.0
 */
public final class RawMessage {

  private final String name;
  private final Position start;
  private final byte[] array;
  private final int offset;
  private final int length;
  private final Map<String, String> headers;

  private RawMessage(
      String name,
      Position start,
      byte[] array,
      int offset,
      int length,
      Map<String, String> headers) {
    this.name = name;
    this.start = start;
    this.array = array;
    this.offset = offset;
    this.length = length;
    this.headers = headers;
  }

  /** A message from memory. */
  public static RawMessage of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A message from memory, in UTF-8; the bytes are not copied. */
  public static RawMessage of(byte[] bytes) {
    return of("message", Position.START, bytes, 0, bytes.length);
  }

  /** A message among others, which are not copied either. */
  static RawMessage of(String name, Position start, byte[] array, int offset, int length) {
    return new RawMessage(name, start, array, offset, length, Map.of());
  }

  /**
   * Reads a message to the end of the stream, which stays open.
   *
   * @throws IOException if the stream cannot be read
   */
  public static RawMessage of(InputStream stream) throws IOException {
    return of(stream.readNBytes(Limits.DEFAULT.maxBytes() + 1));
  }

  /**
   * Says where this message was found, for the places that findings name.
   *
   * @param file the file's name
   * @param position where in it the message begins
   */
  public RawMessage at(String file, Position position) {
    return new RawMessage(file, position, array, offset, length, headers);
  }

  /** Adds the headers that travelled with this message; they may identify it. */
  public RawMessage withHeaders(Map<String, String> values) {
    return new RawMessage(
        name, start, array, offset, length, Collections.unmodifiableMap(new TreeMap<>(values)));
  }

  /** Returns the name of the text that holds this message. */
  public String name() {
    return name;
  }

  /** Returns where the message begins in that text. */
  public Position start() {
    return start;
  }

  /** Returns the headers that travelled with this message. */
  public Map<String, String> headers() {
    return headers;
  }

  /**
   * Returns a place in this message as a place in the text that holds it.
   *
   * @param position a place, counted from the beginning of the message
   */
  public Position inFile(Position position) {
    int column = position.column() + (position.line() == 1 ? start.column() - 1 : 0);
    return new Position(position.line() + start.line() - 1, column);
  }

  /** Returns the message in UTF-8; the bytes are copied only where others stand beside them. */
  public byte[] bytes() {
    return length == array.length ? array : Arrays.copyOfRange(array, offset, offset + length);
  }

  /** Returns the array that holds the message, and perhaps others. */
  public byte[] array() {
    return array;
  }

  /** Returns the index of the message's first byte in {@link #array}. */
  public int offset() {
    return offset;
  }

  /** Returns how many bytes the message has. */
  public int length() {
    return length;
  }

  /** The same message with an array of its own. */
  RawMessage alone() {
    byte[] own = bytes();
    return new RawMessage(name, start, own, 0, own.length, headers);
  }

  /**
   * Returns the text of the message, without a byte order mark.
   *
   * @throws DocumentException if it is not UTF-8, or too large
   */
  String text(Limits limits) throws DocumentException {
    return Utf8.decode(name, bytes(), limits);
  }
}
