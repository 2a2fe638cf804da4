package io.messagecontract.finding;

import io.messagecontract.document.Document;
import io.messagecontract.document.Position;
import io.messagecontract.document.RawMessage;
import io.messagecontract.document.Span;
import java.util.Comparator;
import java.util.Optional;

/**
 * A place that a finding is about.
 *
 * @param source the document or message file, by the name under which users know it
 * @param pointer the JSON Pointer of the value; empty for the whole text
 * @param position line and column; empty where only a file is known
 * @param excerpt the source line; empty for messages, whose values are private
 * @since 0.1.0
 */
public record Location(
    String source, String pointer, Optional<Position> position, Optional<Excerpt> excerpt)
    implements Comparable<Location> {

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::source)
          .thenComparing(l -> l.position().map(Position::line).orElse(0))
          .thenComparing(l -> l.position().map(Position::column).orElse(0))
          .thenComparing(Location::pointer);

  /** A text as a whole, of which no line is known. */
  public static Location of(String source) {
    return new Location(source, "", Optional.empty(), Optional.empty());
  }

  /** A line and column of a text that could not be read as a tree. */
  public static Location of(String source, Position position) {
    return new Location(source, "", Optional.of(position), Optional.empty());
  }

  /** A value of a contract's document, with the line on which it stands. */
  public static Location of(Document document, String pointer) {
    Span span = document.span(pointer);
    Position start = span.start();
    Position end = span.end();
    String line = document.line(start.line());
    int to = end.line() == start.line() ? end.column() - 1 : line.stripTrailing().length();
    return new Location(
        document.name(),
        pointer,
        Optional.of(start),
        Optional.of(Excerpt.cut(line, start.column() - 1, to)));
  }

  /** A value of a message; its text is private and is not kept. */
  public static Location of(RawMessage message, Document document, String pointer) {
    Position start = message.inFile(document.span(pointer).start());
    return new Location(message.name(), pointer, Optional.of(start), Optional.empty());
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** Returns {@code source:line:column}, the form that editors and terminals make clickable. */
  @Override
  public String toString() {
    return source + position.map(p -> ":" + p.line() + ":" + p.column()).orElse("");
  }
}
