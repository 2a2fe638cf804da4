package io.messagecontract.validate;

import io.messagecontract.pattern.EcmaToken;
import io.messagecontract.pattern.EcmaToken.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The groups of a regular expression that references lead to.
 *
 * <p>Joni and ECMA-262 agree on what such a group holds, except where it repeats, where it stands
 * behind its reference in reading order, and within what looks behind.
 */
final class PatternGroups {

  private record Open(int token, int group, String opening) {}

  private record Group(int open, int close, int forgotten, boolean isPlain) {}

  private static final int DEEPEST = 250;

  private final List<EcmaToken> tokens;
  private final String pattern;
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, Integer> names = new HashMap<>();
  private final Map<Integer, Integer> references = new HashMap<>();
  private final SortedSet<Integer> referred = new TreeSet<>();

  PatternGroups(String pattern, List<EcmaToken> tokens) {
    this.pattern = pattern;
    this.tokens = tokens;
    readGroups();
    for (int i = 0; i < tokens.size(); i++) {
      if (isReference(tokens.get(i))) {
        readReference(i, tokens.get(i).text());
      }
    }
  }

  static boolean isReference(EcmaToken token) {
    return token.kind() == Kind.ESCAPE && token.text().matches("\\\\(?:[1-9]\\d*|k<.*>)");
  }

  static boolean captures(String opening) {
    return opening.equals("(") || opening.matches("\\(\\?<[^=!].*");
  }

  /** Returns whether a reference leads to the group that opens at a token. */
  boolean isReferred(int token) {
    return referred.stream().anyMatch(number -> groups.get(number - 1).open() == token);
  }

  /** Returns the number that the group has if others do not count; 0 if it is always empty. */
  int number(int token) {
    int number = references.getOrDefault(token, 0);
    return number == 0 ? 0 : referred.headSet(number).size() + 1;
  }

  private void readGroups() {
    Deque<Open> open = new ArrayDeque<>();
    for (int i = 0; i < tokens.size(); i++) {
      EcmaToken token = tokens.get(i);
      if (token.kind() == Kind.OPEN) {
        open(token.text(), i, open);
      } else if (token.kind() == Kind.CLOSE) {
        close(open.pop(), i);
      }
    }
  }

  private void open(String opening, int token, Deque<Open> open) {
    if (open.size() == DEEPEST) {
      throw new IllegalArgumentException("nested too deeply");
    }
    int group = 0;
    if (captures(opening)) {
      groups.add(new Group(token, Integer.MAX_VALUE, Integer.MAX_VALUE, true));
      group = groups.size();
      if (opening.length() > 1) {
        names.merge(opening.substring(3, opening.length() - 1), group, (one, other) -> 0);
      }
    }
    open.push(new Open(token, group, opening));
  }

  /** What repeats or looks behind may set groups otherwise; a negative look-ahead forgets them. */
  private void close(Open open, int token) {
    boolean isPlain = !looksBehind(open.opening()) && !repeats(token + 1);
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      if (group.open() >= open.token()) {
        int close = i + 1 == open.group() ? token : group.close();
        int forgotten = open.opening().equals("(?!") ? token : group.forgotten();
        groups.set(
            i,
            new Group(
                group.open(),
                close,
                Math.min(forgotten, group.forgotten()),
                group.isPlain() && isPlain));
      }
    }
  }

  private static boolean looksBehind(String opening) {
    return opening.equals("(?<=") || opening.equals("(?<!");
  }

  private boolean repeats(int token) {
    return token < tokens.size()
        && tokens.get(token).kind() == Kind.QUANTIFIER
        && !tokens.get(token).text().matches("\\?\\??|\\{0*1\\}\\??|\\{0*[01],0*1\\}\\??");
  }

  private void readReference(int token, String text) {
    int number =
        text.startsWith("\\k")
            ? names.getOrDefault(text.substring(3, text.length() - 1), 0)
            : Integer.parseInt(text.substring(1));
    if (number > groups.size()) {
      throw new IllegalArgumentException("no group: " + text);
    }
    if (number == 0 || isLookedBehind(token)) {
      throw new UnsupportedPatternException(pattern);
    }
    Group group = groups.get(number - 1);
    if (group.close() > token || group.forgotten() < token) {
      return;
    }
    if (!group.isPlain()) {
      throw new UnsupportedPatternException(pattern);
    }
    references.put(token, number);
    referred.add(number);
  }

  private boolean isLookedBehind(int token) {
    Deque<Boolean> behind = new ArrayDeque<>();
    for (EcmaToken before : tokens.subList(0, token)) {
      switch (before.kind()) {
        case OPEN -> behind.push(looksBehind(before.text()));
        case CLOSE -> behind.pop();
        default -> {}
      }
    }
    return behind.contains(true);
  }
}
