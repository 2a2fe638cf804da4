package io.messagecontract.finding;

import io.messagecontract.text.Passwords;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a source line that a finding is about.
 *
 * @param line the line, without its end; long lines are cut to what stands around the place
 * @param from the index in {@code line} at which the marked text begins, from 0
 * @param length the length of the marked text, at least 1
 * @since 0.1.0
 */
public record Excerpt(String line, int from, int length) {

  private static final int WIDEST = 120;
  private static final int LEAD = 40;

  /** Compiled when a text cannot be read, if ever. */
  private static final class Token {

    /** A text in quotes, or what stands there up to a blank, a bracket or the like. */
    static final Pattern FORM =
        Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"?|'[^']*+'?|(?:[^\\s\"',:\\[\\]{}]|:(?=\\S))++");
  }

  /** Marks the token that begins at an index; one character where none does. */
  static Optional<Excerpt> ofToken(String line, int from) {
    int start = Math.min(from, line.length());
    Matcher token = Token.FORM.matcher(line).region(start, Math.min(start + WIDEST, line.length()));
    return of(line, from, token.lookingAt() ? token.end() : from + 1);
  }

  /** Nothing is to be seen on a blank line. */
  static Optional<Excerpt> of(String line, int from, int to) {
    return line.isBlank() ? Optional.empty() : Optional.of(cut(line, from, to));
  }

  static Excerpt cut(String line, int from, int to) {
    int start = line.length() <= WIDEST ? 0 : Math.max(0, from - LEAD);
    int end = Math.min(line.length(), start + WIDEST);
    start = isInsidePair(line, start) ? start + 1 : start;
    end = isInsidePair(line, end) ? end - 1 : end;
    int first = Math.min(Math.max(from, start), Math.max(start, end - 1));
    int last = Math.max(first + 1, Math.min(to, end));
    // A star for each character: columns stay.
    return new Excerpt(Passwords.hidden(line, start, end), first - start, last - first);
  }

  private static boolean isInsidePair(String line, int index) {
    return index > 0
        && index < line.length()
        && Character.isSurrogatePair(line.charAt(index - 1), line.charAt(index));
  }
}
