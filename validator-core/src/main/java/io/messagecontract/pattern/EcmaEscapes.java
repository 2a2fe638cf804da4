package io.messagecontract.pattern;

import static java.util.Map.entry;

import io.messagecontract.pattern.EcmaPattern.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what begins with a backslash (ECMA-262, AtomEscape and ClassEscape). */
final class EcmaEscapes {

  private static final String SYNTAX = "^$\\.*+?()[]{}|/";

  private static final Pattern CODE =
      Pattern.compile(
          "\\\\(?:x[0-9a-fA-F]{2}|u[dD][89abAB]\\p{XDigit}{2}\\\\u[dD][c-fC-F]\\p{XDigit}{2}"
              + "|u\\p{XDigit}{4}|u\\{0{0,99}(?:10|\\p{XDigit})?\\p{XDigit}{1,4}\\})");
  private static final Pattern CONTROL = Pattern.compile("\\\\c[a-zA-Z]");
  private static final Pattern PROPERTY = Pattern.compile("\\\\[pP](?:\\{([^}]{0,99})\\}|.?)");
  private static final Pattern NUMBER = Pattern.compile("\\\\(\\d{1,9})");
  private static final Pattern NAME = Pattern.compile("\\\\k<([^>]{0,99})>");

  /** What other engines have, and how ECMA-262 says it. */
  private static final Map<Character, String> INSTEAD =
      Map.ofEntries(
          entry('A', "write ^"),
          entry('Z', "write $"),
          entry('z', "write $"),
          entry('h', "write [ \\t]"),
          entry('H', "write [^ \\t]"),
          entry('R', "write (?:\\r\\n|[\\n\\r])"),
          entry('N', "write ."),
          entry('X', "write ."),
          entry('G', "leave it out"),
          entry('K', "write a lookbehind: (?<=…)"),
          entry('Q', "escape each character by itself"),
          entry('E', "escape each character by itself"),
          entry('a', "write \\x07"),
          entry('e', "write \\x1B"));

  private final String text;
  private final List<Problem> problems;
  private final int groups;
  private final Set<String> names;

  EcmaEscapes(String text, List<Problem> problems) {
    this.text = text;
    this.problems = problems;
    this.groups = EcmaGroups.capturing(text);
    this.names = EcmaGroups.names(text);
  }

  /** Returns where the text goes on behind an escape. */
  int read(int at, boolean inClass) {
    if (at + 1 == text.length()) {
      problems.add(new Problem("\\", "escapes nothing", "write \\\\ for the character", true));
      return at + 1;
    }
    char c = text.charAt(at + 1);
    return switch (c) {
      case 'd', 'D', 'w', 'W', 's', 'S', 'f', 'n', 'r', 't', 'v', 'b' -> at + 2;
      case 'B' -> inClass ? identity(at) : at + 2;
      case '-' -> inClass ? at + 2 : identity(at);
      case 'x', 'u' -> found(CODE, at);
      case 'c' -> found(CONTROL, at);
      case 'p', 'P' -> property(at);
      case 'k' -> inClass ? identity(at) : name(at);
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(at, inClass);
      default -> SYNTAX.indexOf(c) >= 0 ? at + 2 : identity(at);
    };
  }

  private int found(Pattern form, int at) {
    Matcher matcher = form.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? matcher.end() : identity(at);
  }

  private int property(int at) {
    Matcher matcher = PROPERTY.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      return identity(at);
    }
    String name = matcher.group(1);
    if (name != null && UnicodeProperties.contain(name)) {
      return matcher.end();
    }
    String start = text.substring(at, at + 2);
    String inner = name == null ? matcher.group().substring(2) : name;
    String script = inner.startsWith("Is") || inner.startsWith("In") ? inner.substring(2) : inner;
    String instead =
        UnicodeProperties.contain(inner)
            ? "write " + start + '{' + inner + '}'
            : UnicodeProperties.contain(script)
                ? "write " + start + '{' + script + '}'
                : !script.isEmpty() && UnicodeProperties.isScript(script)
                    ? "write " + start + "{Script=" + script + '}'
                    : "write a property of ECMA-262 such as \\p{L}";
    lenient(matcher.group(), "names no property, and means the letter " + start.charAt(1), instead);
    return matcher.end();
  }

  private int name(int at) {
    Matcher matcher = NAME.matcher(text).region(at, text.length());
    if (matcher.lookingAt() && names.contains(matcher.group(1))) {
      return matcher.end();
    }
    if (names.isEmpty()) {
      return identity(at);
    }
    problems.add(new Problem("\\k", "names no group", "write \\k<name> with its name", true));
    return at + 2;
  }

  private int number(int at, boolean inClass) {
    Matcher matcher = NUMBER.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      return at + 2;
    }
    String digits = matcher.group(1);
    boolean group = !inClass && digits.charAt(0) != '0' && Integer.parseInt(digits) <= groups;
    if (!digits.equals("0") && !group) {
      lenient(
          matcher.group(),
          "names no group, and means a character code",
          "write \\x and two digits");
    }
    return matcher.end();
  }

  /** Annex B: a character that needs no backslash stands for itself. */
  private int identity(int at) {
    int character = text.codePointAt(at + 1);
    String shown = Character.toString(character);
    String kind = Character.isLetter(character) ? "the letter " : "the character ";
    String instead = "cxu".contains(shown) ? "complete the code" : "write it without the backslash";
    lenient(
        "\\" + shown, "means " + kind + shown, INSTEAD.getOrDefault(text.charAt(at + 1), instead));
    return at + 1 + Character.charCount(character);
  }

  private void lenient(String construct, String reason, String instead) {
    problems.add(new Problem(construct, reason, instead, false));
  }
}
