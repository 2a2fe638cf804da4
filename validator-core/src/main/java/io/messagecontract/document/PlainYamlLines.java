package io.messagecontract.document;

import io.messagecontract.document.PlainYaml.UnknownException;
import io.messagecontract.document.YamlNode.Scalar;

/**
 * Goes through the lines of a text for {@link PlainYaml}, those with nothing but comments left out.
 */
final class PlainYamlLines {

  /** What begins with one of these is not plain, or not for every reader. */
  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

  /** Beyond it the engine does not look for the colon behind a key. */
  private static final int LONGEST_KEY = 1_000;

  private final String text;
  private final char[] chars;
  private int line;
  private int lineStart;
  private int lineEnd = -1;
  private int at;

  PlainYamlLines(String text) {
    this.text = text;
    this.chars = text.toCharArray();
  }

  /** Goes on to the next line that says something, or to the end of the text. */
  void next() throws UnknownException {
    do {
      if (lineEnd == chars.length) {
        at = lineEnd;
        lineStart = at + 1;
        return;
      }
      line++;
      lineStart = lineEnd + 1;
      lineEnd = end(lineStart);
      at = lineStart;
      skipBlanks();
    } while (at == lineEnd || chars[at] == '#');
    if (at == lineStart && (text.startsWith("---", at) || text.startsWith("...", at))) {
      throw new UnknownException();
    }
  }

  /** Returns the end of a line in which there is nothing that readers may take in several ways. */
  private int end(int from) throws UnknownException {
    int end = from;
    while (end < chars.length && chars[end] != '\n') {
      char c = chars[end++];
      boolean known = c <= '~' ? c >= ' ' : c >= 0xA0 && c < 0xD800 && c != 0x2028 && c != 0x2029;
      if (!known) {
        throw new UnknownException();
      }
    }
    return end;
  }

  private void skipBlanks() {
    while (at < lineEnd && chars[at] == ' ') {
      at++;
    }
  }

  boolean isAtEnd() {
    return lineStart > chars.length;
  }

  /** Returns the column of what stands here, from 0; at the end of the text it is left of all. */
  int column() {
    return at - lineStart;
  }

  /** Returns the place of what stands here, or of the end of the text. */
  Position position() {
    if (!isAtEnd()) {
      return new Position(line, at - lineStart + 1);
    }
    return new Position(line, chars.length - text.lastIndexOf('\n'));
  }

  private boolean isBlank(int index) {
    return index >= lineEnd || chars[index] == ' ';
  }

  /** Tells whether nothing but a comment follows; what follows begins here. */
  boolean isAtLineEnd() {
    int from = at;
    skipBlanks();
    return at == lineEnd || (chars[at] == '#' && (at > from || chars[at - 1] == ' '));
  }

  /** Tells whether an item of a list begins here. */
  boolean isEntry() {
    return at < lineEnd && chars[at] == '-' && isBlank(at + 1);
  }

  void skipDash() {
    at++;
  }

  /** Tells whether a scalar stands here that is a key. */
  boolean isKey() throws UnknownException {
    int colon = scalarEnd();
    while (colon < lineEnd && chars[colon] == ' ') {
      colon++;
    }
    return colon < lineEnd
        && chars[colon] == ':'
        && isBlank(colon + 1)
        && colon - at <= LONGEST_KEY;
  }

  void skipColon() {
    skipBlanks();
    at++;
  }

  /** Reads the scalar that stands here. */
  Scalar scalar() throws UnknownException {
    boolean quoted = chars[at] == '\'' || chars[at] == '"';
    Position start = position();
    int end = scalarEnd();
    String value = quoted ? text.substring(at + 1, end - 1) : text.substring(at, end);
    at = end;
    String tag = quoted ? YamlTags.TEXT : YamlTags.of(value);
    return new Scalar(tag, value, !quoted, new Span(start, position()));
  }

  private int scalarEnd() throws UnknownException {
    if (at >= lineEnd) {
      throw new UnknownException();
    }
    char first = chars[at];
    if (first == '\'' || first == '"') {
      return quotedEnd(first);
    }
    if (INDICATORS.indexOf(first) >= 0 && (first != '-' || isBlank(at + 1))) {
      throw new UnknownException();
    }
    int end = at + 1;
    while (end < lineEnd && !isPlainEnd(end)) {
      end++;
    }
    while (chars[end - 1] == ' ') {
      end--;
    }
    return end;
  }

  private boolean isPlainEnd(int index) {
    char c = chars[index];
    return (c == ':' && isBlank(index + 1)) || (c == '#' && chars[index - 1] == ' ');
  }

  /** Whatever is escaped is left to the engine. */
  private int quotedEnd(char quote) throws UnknownException {
    int end = at + 1;
    while (end < lineEnd && chars[end] != quote) {
      if (chars[end] == '\\' && quote == '"') {
        throw new UnknownException();
      }
      end++;
    }
    if (end >= lineEnd || (end + 1 < lineEnd && chars[end + 1] == quote)) {
      throw new UnknownException();
    }
    return end + 1;
  }
}
