package io.messagecontract.explain;

import io.messagecontract.vocabulary.Keyword;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The pages of all rules.
 *
 * @since 0.1.0
 */
public final class RulePages {

  /** What a message breaks by a keyword is told at the beginning of this page. */
  private static final String MESSAGES = "messages.md";

  /** Pages with a section for each rule that has no page of its own. */
  private static final List<String> COLLECTIONS =
      List.of(MESSAGES, "contracts.md", "input.md", "evidence.md", "coverage.md");

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| \\[([a-z0-9-]+)\\]\\(\\1\\.md\\) \\| (.+?) \\|");
  private static final Pattern SECTION =
      Pattern.compile("(?ms)^## ([a-z]+(?:-[a-z0-9]+)*)\\n\\n(.*?)(?=^## |\\z)");
  private static final Pattern SENTENCE = Pattern.compile("(?s).*?[.:](?=\\s|$)");

  private RulePages() {}

  /** Returns the pages of all rules of this toolkit, in the order of their names. */
  public static List<RulePage> all() {
    return List.copyOf(Known.BY_RULE.values());
  }

  /** Returns the page of a rule, or of a keyword of JSON Schema that a message can break. */
  public static Optional<RulePage> find(String rule) {
    return Optional.ofNullable(Known.BY_RULE.get(rule)).or(() -> keyword(rule));
  }

  /** Read once, when somebody asks: the pages are over a hundred resources. */
  private static final class Known {
    static final Map<String, RulePage> BY_RULE = Collections.unmodifiableMap(byRule());
  }

  private static Map<String, RulePage> byRule() {
    SortedMap<String, RulePage> pages = new TreeMap<>();
    for (String collection : COLLECTIONS) {
      SECTION
          .matcher(PageResource.read(collection))
          .results()
          .forEach(section -> pages.put(section.group(1), section(section)));
    }
    ROW.matcher(PageResource.read("README.md"))
        .results()
        .forEach(
            row ->
                pages.put(
                    row.group(1),
                    new RulePage(
                        row.group(1),
                        RulePage.withoutLinks(row.group(2)),
                        PageResource.find(row.group(1) + ".md").orElse(row.group(2)))));
    return pages;
  }

  private static RulePage section(MatchResult section) {
    String markdown = "# " + section.group(1) + "\n\n" + section.group(2).strip() + '\n';
    return new RulePage(section.group(1), sentence(section.group(2)), markdown);
  }

  private static Optional<RulePage> keyword(String name) {
    if (Keyword.named(name).stream().noneMatch(Keyword::asserts)) {
      return Optional.empty();
    }
    String page = PageResource.read(MESSAGES);
    String start = page.substring(0, page.indexOf("\n## ")).strip() + '\n';
    return Optional.of(new RulePage(name, "A message breaks this keyword of its schema.", start));
  }

  private static String sentence(String text) {
    return SENTENCE
        .matcher(text)
        .results()
        .findFirst()
        .map(MatchResult::group)
        .map(sentence -> RulePage.withoutLinks(sentence).replaceAll("\\s+", " "))
        .orElse("");
  }
}
