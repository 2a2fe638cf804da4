package io.messagecontract.text;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes text from elsewhere safe to print: no escape sequence, no line break, no turned-round text,
 * and no command to a CI server.
 *
 * @since 0.1.0
 */
public final class Visible {

  /**
   * Azure, GitHub's runner and TeamCity find {@code ##vso[}, {@code ##[} and {@code ##teamcity[}
   * anywhere in a line; those that compare by culture overlook marks without a width.
   */
  private static final Pattern COMMAND = Pattern.compile("#(?=\\p{M}*+#[\\p{L}\\p{M}]*+\\[)");

  /** GitHub's runner trims blanks of every kind before it looks for {@code ::}. */
  private static final Pattern COMMAND_OF_A_LINE =
      Pattern.compile("^[\\p{Z}\\p{M}]*+:(?=\\p{M}*+:)");

  private Visible() {}

  /**
   * Returns the text with such characters written as in JSON, and tabs as blanks. Commands lose
   * their first character in the same way.
   */
  public static String text(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\t') {
                safe.append(' ');
              } else if (isHarmful(c)) {
                Character.toString(c).chars().forEach(unit -> safe.append(escaped(unit)));
              } else {
                safe.appendCodePoint(c);
              }
            });
    return withoutCommands(safe.toString());
  }

  /**
   * Returns the same JSON without commands, whoever prints it, and without the one control
   * character that JSON lets stand in ASCII.
   */
  public static String json(String json) {
    return withoutCommandsAnywhere(json).replace("\u007f", "\\u007f");
  }

  private static String withoutCommandsAnywhere(String text) {
    return COMMAND.matcher(text).replaceAll(Visible::lastEscaped);
  }

  private static String withoutCommands(String line) {
    String text = line.contains("#") ? withoutCommandsAnywhere(line) : line;
    return text.contains(":")
        ? COMMAND_OF_A_LINE.matcher(text).replaceFirst(Visible::lastEscaped)
        : text;
  }

  private static String lastEscaped(MatchResult command) {
    String found = command.group();
    int last = found.length() - 1;
    return Matcher.quoteReplacement(found.substring(0, last) + escaped(found.charAt(last)));
  }

  private static String escaped(int unit) {
    return String.format(Locale.ROOT, "\\u%04x", unit);
  }

  /** A surrogate without its other half is harmful too: no file can hold it. */
  private static boolean isHarmful(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
