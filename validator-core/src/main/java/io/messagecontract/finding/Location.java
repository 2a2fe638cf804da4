package io.messagecontract.finding;

import io.messagecontract.document.Document;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.Position;
import io.messagecontract.document.RawMessage;
import io.messagecontract.document.Span;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place that a finding is about.
 *
 * <p>Places in a contract's document look for their line when they are asked for it: a contract has
 * thousands of them, and few are ever shown. Those of a {@link Finding} know it, and hold on to no
 * document.
 *
 * @since 0.1.0
 */
public final class Location implements Comparable<Location> {

  private final String source;
  private final String pointer;
  private final @Nullable Document document;
  private final Optional<Position> position;
  private final Optional<Excerpt> excerpt;

  /**
   * A place of which all is known.
   *
   * @param source the document or message file, by the name under which users know it
   * @param pointer the JSON Pointer of the value; empty for the whole text
   * @param position line and column; empty where only a file is known
   * @param excerpt the source line; empty for messages, whose values are private, and for blank
   *     lines
   */
  public Location(
      String source, String pointer, Optional<Position> position, Optional<Excerpt> excerpt) {
    this.source = source;
    this.pointer = pointer;
    this.document = null;
    this.position = position;
    this.excerpt = excerpt;
  }

  private Location(Document document, String pointer) {
    this.source = document.name();
    this.pointer = pointer;
    this.document = document;
    this.position = Optional.empty();
    this.excerpt = Optional.empty();
  }

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
    return new Location(document, pointer);
  }

  /** A value of a message; its text is private and is not kept. */
  public static Location of(RawMessage message, Document document, String pointer) {
    Position start = message.inFile(document.span(pointer).start());
    return new Location(message.name(), pointer, Optional.of(start), Optional.empty());
  }

  /** Returns the document or message file, by the name under which users know it. */
  public String source() {
    return source;
  }

  /** Returns the JSON Pointer of the value; empty for the whole text. */
  public String pointer() {
    return pointer;
  }

  /** Returns line and column; empty where only a file is known. */
  public Optional<Position> position() {
    return document == null ? position : Optional.of(document.span(pointer).start());
  }

  /** Returns the source line; empty for messages, whose values are private, and blank lines. */
  public Optional<Excerpt> excerpt() {
    if (document == null) {
      return excerpt;
    }
    Span span = document.span(pointer);
    Position start = span.start();
    Position end = span.end();
    String line = document.line(start.line());
    int to = end.line() == start.line() ? end.column() - 1 : line.stripTrailing().length();
    return Excerpt.of(line, start.column() - 1, to);
  }

  /** Returns the same place, which holds on to no document. */
  Location found() {
    return document == null ? this : new Location(source, pointer, position(), excerpt());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Location that
            && pointer.equals(that.pointer)
            && source.equals(that.source)
            && (isOf(that.document)
                || (position().equals(that.position()) && excerpt().equals(that.excerpt()))));
  }

  @SuppressWarnings("ReferenceEquality")
  private boolean isOf(@Nullable Document other) {
    return document != null && document == other;
  }

  @Override
  public int hashCode() {
    return Objects.hash(source, pointer);
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
    return position().map(Position::line).orElse(0);
  }

  private int column() {
    return position().map(Position::column).orElse(0);
  }

  /** Returns {@code source:line:column}, the form that editors and terminals make clickable. */
  @Override
  public String toString() {
    return source + position().map(p -> ":" + p.line() + ":" + p.column()).orElse("");
  }
}
