package io.messagecontract.lint.rules;

import io.messagecontract.lint.rules.EcmaPattern.Problem;
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
  private final Runnable onPosix;

  EcmaClass(String text, EcmaEscapes escapes, List<Problem> problems, Runnable onPosix) {
    this.text = text;
    this.escapes = escapes;
    this.problems = problems;
    this.onPosix = onPosix;
  }

  /** Returns where the text goes on behind the class. */
  int read(int start, Runnable onEnd) {
    onEnd.run();
    int at = text.startsWith("^", start + 1) ? start + 2 : start + 1;
    while (at < text.length() && text.charAt(at) != ']') {
      Matcher posix = POSIX.matcher(text).region(at, text.length());
      if (posix.lookingAt()) {
        posix(posix);
        return posix.end();
      }
      int end = atomEnd(at);
      at = isRange(end) ? range(at, end) : end;
    }
    if (at >= text.length()) {
      problems.add(new Problem("[", "is not closed", "add the missing ]", true));
    }
    return Math.min(at + 1, text.length());
  }

  private boolean isRange(int dash) {
    return text.startsWith("-", dash) && dash + 1 < text.length() && text.charAt(dash + 1) != ']';
  }

  private int range(int from, int dash) {
    int end = atomEnd(dash + 1);
    int low = escapes.character(from, dash);
    int high = escapes.character(dash + 1, end);
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

  private int atomEnd(int at) {
    return text.charAt(at) == '\\'
        ? escapes.read(at, true)
        : at + Character.charCount(text.codePointAt(at));
  }

  private void posix(Matcher posix) {
    onPosix.run();
    String instead = POSIX_CLASSES.get(posix.group(1));
    problems.add(
        new Problem(
            posix.group(),
            "is no class, but these characters",
            instead == null ? "write the characters" : "write " + instead,
            false));
  }
}
