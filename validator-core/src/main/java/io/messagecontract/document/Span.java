package io.messagecontract.document;

/**
 * Where a value stands in a text.
 *
 * @param start its first character
 * @param end the character behind its last one
 * @since 0.1.0
 */
public record Span(Position start, Position end) {

  /** The very beginning of a text, for findings about the text as a whole. */
  public static final Span START = new Span(Position.START, Position.START);
}
