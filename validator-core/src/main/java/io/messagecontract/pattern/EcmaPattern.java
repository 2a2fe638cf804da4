package io.messagecontract.pattern;

import io.messagecontract.pattern.EcmaToken.Kind;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a regular expression by the grammar of ECMA-262 (section "RegExp Objects, Patterns"), with
 * the flag {@code u} and without, and notes what one of the two refuses.
 *
 * <p>Without the flag, Annex B lets pass much that other engines mean something else by.
 *
 * @since 0.1.0
 */
public final class EcmaPattern {

  /**
   * What is wrong.
   *
   * @param construct the part of the pattern
   * @param reason what it is, or means
   * @param instead the way out
   * @param fatal whether it is refused with and without the flag {@code u}
   */
  public record Problem(String construct, String reason, String instead, boolean fatal) {}

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
  private final List<EcmaToken> tokens = new ArrayList<>();
  private final Deque<Boolean> groups = new ArrayDeque<>();
  private Last last = Last.NOTHING;
  private boolean inPosixClass;
  private int at;

  private EcmaPattern(String text) {
    this.text = text;
    this.escapes = new EcmaEscapes(text, problems);
  }

  /** Reads a regular expression. */
  public static EcmaPattern of(String text) {
    EcmaPattern pattern = new EcmaPattern(text);
    pattern.read();
    return pattern;
  }

  /** Returns what is wrong with it, in its order. */
  public List<Problem> problems() {
    return Collections.unmodifiableList(problems);
  }

  /** Returns what it is made of; this has a meaning only if no problem is fatal. */
  public List<EcmaToken> tokens() {
    return Collections.unmodifiableList(tokens);
  }

  private void read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      switch (c) {
        case '\\' -> escape();
        case '(' -> open();
        case ')' -> close();
        case '[' -> at = charClass();
        case '*', '+', '?' -> quantifier(at + 1, String.valueOf(c));
        case '{' -> brace();
        case '}', ']' -> bracket(c);
        case '^', '$', '|' -> next(Kind.SIGN, Last.NOTHING);
        case '.' -> next(Kind.SIGN, Last.ATOM);
        default -> next(Kind.CHARACTER, Last.ATOM);
      }
    }
    if (!groups.isEmpty()) {
      fatal("(", "is not closed", "add the missing )");
    }
  }

  private void next(Kind kind, Last what) {
    next(kind, at + Character.charCount(text.codePointAt(at)), what);
  }

  private void next(Kind kind, int end, Last what) {
    tokens.add(new EcmaToken(kind, text.substring(at, end)));
    at = end;
    last = what;
  }

  private int charClass() {
    last = Last.ATOM;
    return new EcmaClass(text, escapes, problems, tokens, () -> inPosixClass = true).read(at);
  }

  private void escape() {
    boolean boundary = text.startsWith("b", at + 1) || text.startsWith("B", at + 1);
    next(Kind.ESCAPE, escapes.read(at, false), boundary ? Last.NOTHING : Last.ATOM);
  }

  private void open() {
    EcmaGroups group = EcmaGroups.at(text, at);
    group.problem().ifPresent(problems::add);
    groups.push(group.isRepeatable());
    next(Kind.OPEN, at + group.length(), Last.NOTHING);
  }

  private void close() {
    if (groups.isEmpty()) {
      fatal(")", "closes nothing", "write \\) for the character");
      next(Kind.CLOSE, Last.ATOM);
    } else {
      next(Kind.CLOSE, groups.pop() ? Last.ATOM : Last.NOTHING);
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
      while (at < upTo.end()) {
        next(Kind.CHARACTER, Last.ATOM);
      }
    } else {
      bracket('{');
    }
  }

  private void bracket(char c) {
    if (!inPosixClass) {
      lenient(String.valueOf(c), "means the character itself", "write \\" + c);
    }
    next(Kind.CHARACTER, Last.ATOM);
  }

  private void quantifier(int end, String sign) {
    if (last == Last.QUANTIFIER && sign.equals("+")) {
      fatal(
          text.substring(at - 1, end), "does not give back what it took", "write it without the +");
    } else if (last != Last.ATOM) {
      fatal(sign, "has nothing before it to repeat", "write \\" + sign + " for the character");
    }
    next(Kind.QUANTIFIER, text.startsWith("?", end) ? end + 1 : end, Last.QUANTIFIER);
  }

  private void fatal(String construct, String reason, String instead) {
    problems.add(new Problem(construct, reason, instead, true));
  }

  private void lenient(String construct, String reason, String instead) {
    problems.add(new Problem(construct, reason, instead, false));
  }
}
