package io.messagecontract.lint.rules;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a regular expression by the grammar of ECMA-262 (section "RegExp Objects, Patterns"), with
 * the flag {@code u} and without, and notes what one of the two refuses.
 *
 * <p>Without the flag, Annex B lets pass much that other engines mean something else by.
 */
final class EcmaPattern {

  /**
   * What is wrong.
   *
   * @param construct the part of the pattern
   * @param reason what it is, or means
   * @param instead the way out
   * @param fatal whether it is refused with and without the flag {@code u}
   */
  record Problem(String construct, String reason, String instead, boolean fatal) {}

  private enum Last {
    NOTHING,
    ATOM,
    QUANTIFIER
  }

  private static final Pattern BRACES = Pattern.compile("\\{(\\d+)(?:(,)(\\d+)?)?\\}");
  private static final Pattern UP_TO = Pattern.compile("\\{,\\d+\\}");

  private final String text;
  private final EcmaEscapes escapes;
  private final List<Problem> problems = new ArrayList<>();
  private final Deque<Boolean> groups = new ArrayDeque<>();
  private Last last = Last.NOTHING;
  private boolean inPosixClass;
  private int at;

  private EcmaPattern(String text) {
    this.text = text;
    this.escapes = new EcmaEscapes(text, problems);
  }

  /** Returns what is wrong with a regular expression, in its order. */
  static List<Problem> problems(String text) {
    EcmaPattern pattern = new EcmaPattern(text);
    pattern.read();
    return pattern.problems;
  }

  private void read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      switch (c) {
        case '\\' -> escape();
        case '(' -> open();
        case ')' -> close();
        case '[' -> at = new EcmaClass(text, escapes, problems, this::posix).read(at, this::atom);
        case '*', '+', '?' -> quantifier(at + 1, String.valueOf(c));
        case '{' -> brace();
        case '}', ']' -> bracket(c);
        case '^', '$', '|' -> next(Last.NOTHING);
        default -> next(Last.ATOM);
      }
    }
    if (!groups.isEmpty()) {
      fatal("(", "is not closed", "add the missing )");
    }
  }

  private void next(Last what) {
    last = what;
    at++;
  }

  private void atom() {
    last = Last.ATOM;
  }

  private void posix() {
    inPosixClass = true;
  }

  private void escape() {
    boolean boundary = text.startsWith("b", at + 1) || text.startsWith("B", at + 1);
    at = escapes.read(at, false);
    last = boundary ? Last.NOTHING : Last.ATOM;
  }

  private void open() {
    EcmaGroups group = EcmaGroups.at(text, at);
    group.problem().ifPresent(problems::add);
    groups.push(group.isRepeatable());
    at += group.length();
    last = Last.NOTHING;
  }

  private void close() {
    if (groups.isEmpty()) {
      fatal(")", "closes nothing", "write \\) for the character");
      next(Last.ATOM);
    } else {
      next(groups.pop() ? Last.ATOM : Last.NOTHING);
    }
  }

  private void brace() {
    Matcher braces = BRACES.matcher(text).region(at, text.length());
    Matcher upTo = UP_TO.matcher(text).region(at, text.length());
    if (braces.lookingAt()) {
      if (braces.group(3) != null
          && new BigDecimal(braces.group(3)).compareTo(new BigDecimal(braces.group(1))) < 0) {
        fatal(braces.group(), "has its numbers the wrong way round", "write the smaller one first");
      }
      quantifier(braces.end(), braces.group());
    } else if (upTo.lookingAt()) {
      lenient(
          upTo.group(),
          "means these characters themselves",
          "write {0" + upTo.group().substring(1));
      at = upTo.end();
      last = Last.ATOM;
    } else {
      bracket('{');
    }
  }

  private void bracket(char c) {
    if (!inPosixClass) {
      lenient(String.valueOf(c), "means the character itself", "write \\" + c);
    }
    next(Last.ATOM);
  }

  private void quantifier(int end, String sign) {
    if (last == Last.QUANTIFIER && sign.equals("+")) {
      fatal(
          text.substring(at - 1, end), "does not give back what it took", "write it without the +");
    } else if (last != Last.ATOM) {
      fatal(sign, "has nothing before it to repeat", "write \\" + sign + " for the character");
    }
    at = text.startsWith("?", end) ? end + 1 : end;
    last = Last.QUANTIFIER;
  }

  private void fatal(String construct, String reason, String instead) {
    problems.add(new Problem(construct, reason, instead, true));
  }

  private void lenient(String construct, String reason, String instead) {
    problems.add(new Problem(construct, reason, instead, false));
  }
}
