package io.messagecontract.pattern;

import io.messagecontract.pattern.EcmaPattern.Problem;
import io.messagecontract.pattern.EcmaToken.Kind;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a class of characters, from {@code [} to {@code ]} (ECMA-262, CharacterClass). */
final class EcmaClass {

  private static final Pattern POSIX = Pattern.compile("\\[:\\^?([a-z]+):\\]");

  private static final Map<String, String> POSIX_CLASSES =
      Map.of(
          "alpha", "a-zA-Z",
          "digit", "0-9",
          "alnum", "a-zA-Z0-9",
          "upper", "A-Z",
          "lower", "a-z",
          "space", "\\s",
          "word", "\\w",
          "xdigit", "0-9a-fA-F");

  private final String text;
  private final EcmaEscapes escapes;
  private final List<Problem> problems;
  private final List<EcmaToken> tokens;
  private final Runnable onPosix;

  EcmaClass(
      String text,
      EcmaEscapes escapes,
      List<Problem> problems,
      List<EcmaToken> tokens,
      Runnable onPosix) {
    this.text = text;
    this.escapes = escapes;
    this.problems = problems;
    this.tokens = tokens;
    this.onPosix = onPosix;
  }

  /** Returns where the text goes on behind the class. */
  int read(int start) {
    int at = text.startsWith("^", start + 1) ? start + 2 : start + 1;
    add(Kind.CLASS_OPEN, start, at);
    while (at < text.length() && text.charAt(at) != ']') {
      Matcher posix = POSIX.matcher(text).region(at, text.length());
      if (posix.lookingAt()) {
        posix(posix);
        add(Kind.CLASS_CLOSE, posix.end() - 1, posix.end());
        return posix.end();
      }
      int end = atom(at);
      at = isRange(end) ? range(at, end) : end;
    }
    tokens.add(new EcmaToken(Kind.CLASS_CLOSE, "]"));
    if (at >= text.length()) {
      problems.add(new Problem("[", "is not closed", "add the missing ]", true));
    }
    return Math.min(at + 1, text.length());
  }

  private boolean isRange(int dash) {
    return text.startsWith("-", dash) && dash + 1 < text.length() && text.charAt(dash + 1) != ']';
  }

  private int range(int from, int dash) {
    int low = tokens.get(tokens.size() - 1).codePoint();
    add(Kind.CLASS_RANGE, dash, dash + 1);
    int end = atom(dash + 1);
    int high = tokens.get(tokens.size() - 1).codePoint();
    String range = text.substring(from, end);
    if (low < 0 || high < 0) {
      if (isSet(from, dash) || isSet(dash + 1, end)) {
        problems.add(
            new Problem(
                range, "is no range, but the character - too", "write the - first or last", false));
      }
    } else if (low > high) {
      problems.add(
          new Problem(
              range, "has its ends the wrong way round", "write the lower one first", true));
    }
    return end;
  }

  private boolean isSet(int from, int end) {
    return end - from > 1 && "dDwWsSpP".indexOf(text.charAt(from + 1)) >= 0;
  }

  private int atom(int at) {
    int end =
        text.charAt(at) == '\\'
            ? escapes.read(at, true)
            : at + Character.charCount(text.codePointAt(at));
    add(Kind.CLASS_ATOM, at, end);
    return end;
  }

  private void add(Kind kind, int from, int end) {
    tokens.add(new EcmaToken(kind, text.substring(from, end)));
  }

  private void posix(Matcher posix) {
    onPosix.run();
    for (int at = posix.start(); at < posix.end() - 1; at++) {
      add(Kind.CLASS_ATOM, at, at + 1);
    }
    String instead = POSIX_CLASSES.get(posix.group(1));
    problems.add(
        new Problem(
            posix.group(),
            "is no class, but these characters",
            instead == null ? "write the characters" : "write " + instead,
            false));
  }
}
