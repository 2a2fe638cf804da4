package io.messagecontract.benchmarks.page;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A page in Markdown, of which sections can be written anew.
 *
 * @param sections what stands below each heading
 * @since 0.1.0
 */
public record Page(Map<String, String> sections) {

  private static final Pattern SECTION = Pattern.compile("(?ms)^## ([^\n]+)\n\n(.*?)(?=^## |\\z)");
  private static final String MISSING = "Not measured yet.\n";

  /** Copies the sections. */
  public Page {
    sections = Map.copyOf(sections);
  }

  /** Reads a page; a text without sections is an empty one. */
  public static Page of(String text) {
    Map<String, String> sections = new LinkedHashMap<>();
    for (MatchResult section : SECTION.matcher(text).results().toList()) {
      sections.put(section.group(1), section.group(2).strip() + '\n');
    }
    return new Page(sections);
  }

  /** Returns the page with another text below a heading. */
  public Page with(String heading, String text) {
    Map<String, String> changed = new LinkedHashMap<>(sections);
    changed.put(heading, text.strip() + '\n');
    return new Page(changed);
  }

  /**
   * Returns the text of the whole page.
   *
   * @param head what stands above the first heading
   * @param headings which sections it has, in this order
   */
  public String text(String head, List<String> headings) {
    return headings.stream()
        .map(heading -> "## " + heading + "\n\n" + sections.getOrDefault(heading, MISSING))
        .collect(joining("\n", head.strip() + "\n\n", ""));
  }
}
