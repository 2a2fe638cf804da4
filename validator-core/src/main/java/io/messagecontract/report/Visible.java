package io.messagecontract.report;

import java.util.Locale;

/**
 * Makes text from elsewhere safe to print: no escape sequence, no line break, no turned-round text.
 *
 * @since 0.1.0
 */
public final class Visible {

  private Visible() {}

  /** Returns the text with such characters written as in JSON, and tabs as blanks. */
  public static String text(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\t') {
                safe.append(' ');
              } else if (isHarmful(c)) {
                Character.toString(c)
                    .chars()
                    .forEach(unit -> safe.append(String.format(Locale.ROOT, "\\u%04x", unit)));
              } else {
                safe.appendCodePoint(c);
              }
            });
    return safe.toString();
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
