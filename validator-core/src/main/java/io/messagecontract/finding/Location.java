package io.messagecontract.finding;

import io.messagecontract.document.Document;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.Position;
import io.messagecontract.document.RawMessage;
import io.messagecontract.document.Span;
import java.util.Optional;

/**
 * A place that a finding is about.
 *
 * @param source the document or message file, by the name under which users know it
 * @param pointer the JSON Pointer of the value; empty for the whole text
 * @param position line and column; empty where only a file is known
 * @param excerpt the source line; empty for messages, whose values are private, and for blank lines
 * @since 0.1.0
 */
public record Location(
    String source, String pointer, Optional<Position> position, Optional<Excerpt> excerpt)
    implements Comparable<Location> {

  /** A text as a whole, of which no line is known. */
  public static Location of(String source) {
    return new Location(source, "", Optional.empty(), Optional.empty());
  }

  /** A line and column of a text whose lines are not shown, such as a message. */
  public static Location of(String source, Position position) {
    return new Location(source, "", Optional.of(position), Optional.empty());
  }

  /**
   * A line and column of a text that could not be read as a tree. The line is shown, with the token
   * that begins there, if it is a contract's; of a message it is not known.
   */
  public static Location of(DocumentException unreadable, Position position) {
    return at(unreadable.source(), position, unreadable.line(position.line()));
  }

  /** A line and column of a contract's document, with the token that begins there. */
  public static Location of(Document document, Position position) {
    return at(document.name(), position, document.line(position.line()));
  }

  private static Location at(String source, Position position, String line) {
    return new Location(
        source, "", Optional.of(position), Excerpt.ofToken(line, position.column() - 1));
  }

  /** A value of a contract's document, with the line on which it stands. */
  public static Location of(Document document, String pointer) {
    Span span = document.span(pointer);
    Position start = span.start();
    Position end = span.end();
    String line = document.line(start.line());
    int to = end.line() == start.line() ? end.column() - 1 : line.stripTrailing().length();
    return new Location(
        document.name(), pointer, Optional.of(start), Excerpt.of(line, start.column() - 1, to));
  }

  /** A value of a message; its text is private and is not kept. */
  public static Location of(RawMessage message, Document document, String pointer) {
    Position start = message.inFile(document.span(pointer).start());
    return new Location(message.name(), pointer, Optional.of(start), Optional.empty());
  }

  @Override
  public int compareTo(Location other) {
    int order = source.compareTo(other.source);
    if (order == 0) {
      order = Integer.compare(line(), other.line());
    }
    if (order == 0) {
      order = Integer.compare(column(), other.column());
    }
    return order == 0 ? pointer.compareTo(other.pointer) : order;
  }

  private int line() {
    return position.isPresent() ? position.get().line() : 0;
  }

  private int column() {
    return position.isPresent() ? position.get().column() : 0;
  }

  /** Returns {@code source:line:column}, the form that editors and terminals make clickable. */
  @Override
  public String toString() {
    return source + position.map(p -> ":" + p.line() + ":" + p.column()).orElse("");
  }
}
