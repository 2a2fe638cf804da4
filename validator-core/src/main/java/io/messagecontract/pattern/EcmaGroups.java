package io.messagecontract.pattern;

import io.messagecontract.pattern.EcmaPattern.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways in which a group opens (ECMA-262, Assertion and Atom).
 *
 * @param length how many characters the opening has
 * @param isRepeatable whether a quantifier may follow the group
 * @param problem what is wrong with it
 */
record EcmaGroups(int length, boolean isRepeatable, Optional<Problem> problem) {

  private record Foreign(Pattern form, String reason, String instead, boolean fatal) {

    Foreign(String form, String reason, String instead, boolean fatal) {
      this(Pattern.compile(form), reason, instead, fatal);
    }
  }

  private static final Pattern NAMED = Pattern.compile("\\(\\?<([\\p{L}_$][\\p{L}\\p{N}_$]*)>");

  private static final List<Foreign> FOREIGN =
      List.of(
          new Foreign(
              "\\(\\?[a-zA-Z]{0,9}-?[a-zA-Z]{1,9}\\)",
              "sets flags, which a pattern cannot",
              "write both cases of a letter: [aA]",
              true),
          new Foreign(
              "\\(\\?(?:[ims]+(?:-[ims]*)?|-[ims]+):",
              "sets flags, which only ES2025 can",
              "write both cases of a letter: [aA]",
              false),
          new Foreign("\\(\\?>", "is an atomic group", "write (?:", true),
          new Foreign("\\(\\?P<", "is how Python names a group", "write (?<", true),
          new Foreign("\\(\\?P[=>]", "is how Python names a group", "write \\k<name>", true),
          new Foreign("\\(\\?'", "is how .NET names a group", "write (?<name>", true),
          new Foreign("\\(\\?#", "is a comment", "move it to $comment", true),
          new Foreign("\\(\\?\\(", "is a condition", "write two alternatives", true),
          new Foreign("\\(\\?\\|", "numbers groups anew", "write (?:", true),
          new Foreign("\\(\\?(?:R|\\d+)\\)", "is a recursion", "write it out", true),
          new Foreign("\\(\\?", "opens no known group", "write (?: or \\(\\?", true));

  static EcmaGroups at(String text, int at) {
    if (!text.startsWith("(?", at)) {
      return new EcmaGroups(1, true, Optional.empty());
    }
    Matcher named = NAMED.matcher(text).region(at, text.length());
    if (named.lookingAt()) {
      return new EcmaGroups(named.end() - at, true, Optional.empty());
    }
    if (text.startsWith("(?<=", at) || text.startsWith("(?<!", at)) {
      return new EcmaGroups(4, false, Optional.empty());
    }
    String opening = text.substring(at, Math.min(at + 3, text.length()));
    return switch (opening) {
      case "(?:" -> new EcmaGroups(3, true, Optional.empty());
      case "(?=", "(?!" -> new EcmaGroups(3, true, Optional.empty());
      default -> foreign(text, at);
    };
  }

  private static EcmaGroups foreign(String text, int at) {
    for (Foreign one : FOREIGN) {
      Matcher matcher = one.form().matcher(text).region(at, text.length());
      if (matcher.lookingAt()) {
        String found = matcher.group();
        int length = found.endsWith(")") ? found.length() - 1 : found.length();
        Problem problem = new Problem(found, one.reason(), one.instead(), one.fatal());
        return new EcmaGroups(length, true, Optional.of(problem));
      }
    }
    throw new IllegalStateException("no group: " + text);
  }

  /** Returns how many groups capture. */
  static int capturing(String text) {
    int count = 0;
    boolean inClass = false;
    for (int at = 0; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case '\\' -> at++;
        case '[' -> inClass = true;
        case ']' -> inClass = false;
        case '(' -> count += !inClass && captures(text, at) ? 1 : 0;
        default -> {}
      }
    }
    return count;
  }

  private static boolean captures(String text, int at) {
    return !text.startsWith("(?", at) || NAMED.matcher(text).region(at, text.length()).lookingAt();
  }

  /** Returns the names of groups. */
  static Set<String> names(String text) {
    Set<String> names = new HashSet<>();
    NAMED.matcher(text).results().forEach(found -> names.add(found.group(1)));
    return names;
  }
}
