package io.messagecontract.maven.format;

import io.messagecontract.text.Visible;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Text from elsewhere in Markdown, as GitHub and GitLab read it.
 *
 * <p>All of it stands in code: there, nothing is a link, a mention, a picture or HTML, whatever
 * extensions a page has. Escaping each character that may mean something would be a guess.
 */
final class Markdown {

  private static final Pattern BACKTICKS = Pattern.compile("`+");

  /** A backslash would escape the one that escapes the bar. */
  private static final Pattern BEFORE_BAR = Pattern.compile("\\\\(?=\\\\*\\|)");

  private Markdown() {}

  /** Returns the text as code within a line. */
  static String code(String text, int most) {
    return span(Shown.text(text, most));
  }

  /** Returns the text as code within a cell of a table. */
  static String cell(String text, int most) {
    String shown = BEFORE_BAR.matcher(Shown.text(text, most)).replaceAll("\\\\u005c");
    return span(shown.replace("|", "\\|"));
  }

  /** Returns the text as a block of code, on lines of its own. */
  static String block(String language, String text, int most) {
    String visible = Visible.text(Shown.text(text, most));
    String fence = "`".repeat(Math.max(3, longestRun(visible) + 1));
    return fence + language + '\n' + visible + '\n' + fence + '\n';
  }

  private static String span(String text) {
    if (text.isBlank()) {
      return "–";
    }
    String fence = "`".repeat(longestRun(text) + 1);
    String space = text.startsWith("`") || text.endsWith("`") ? " " : "";
    return fence + space + text + space + fence;
  }

  private static int longestRun(String text) {
    return BACKTICKS
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }
}
