package io.messagecontract.explain;

import java.util.regex.Pattern;

/**
 * What a rule means.
 *
 * @param rule its name
 * @param summary what it says, in a sentence
 * @param markdown all that there is to know about it
 * @since 0.1.0
 */
public record RulePage(String rule, String summary, String markdown) {

  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\([^)\\s]+\\)");

  /** Returns the page for a terminal: Markdown, in which links are only their words. */
  public String text() {
    return withoutLinks(markdown);
  }

  static String withoutLinks(String markdown) {
    return LINK.matcher(markdown).replaceAll("$1");
  }
}
