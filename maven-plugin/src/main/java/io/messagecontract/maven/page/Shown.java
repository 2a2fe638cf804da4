package io.messagecontract.maven.page;

import io.messagecontract.text.Visible;
import java.util.List;
import java.util.Locale;

/** Makes text from reports fit to be shown; it is escaped by the templates. */
final class Shown {

  private static final int LONGEST = 2_000;

  private Shown() {}

  /** Returns the text with all that could not be seen, cut if it is very long. */
  static String text(String text) {
    if (text.length() <= LONGEST) {
      return Visible.text(text);
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return Visible.text(text.substring(0, end))
        + String.format(Locale.ROOT, "… (%d more characters)", text.length() - end);
  }

  static List<String> texts(List<String> texts, int most) {
    return texts.stream().limit(most).map(Shown::text).toList();
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** Returns such as {@code 1 error}, {@code 2 errors}. */
  static String counted(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
