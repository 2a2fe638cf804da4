package io.messagecontract.maven;

import io.messagecontract.explain.RulePage;
import io.messagecontract.explain.RulePages;
import io.messagecontract.finding.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a rule means; without a rule, lists all of them.
 *
 * @since 0.1.0
 */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {

  /**
   * The rule, as findings name it, such as {@code property-removed}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "message-contract.rule")
  private @Nullable String rule;

  @Override
  public void execute() throws MojoExecutionException {
    getLog().info("\n\n" + (rule == null || rule.isBlank() ? list() : page(rule.strip())));
  }

  static String page(String name) throws MojoExecutionException {
    RulePage page = RulePages.find(name).orElse(null);
    if (page != null) {
      return page.text();
    }
    List<String> names = RulePages.all().stream().map(RulePage::rule).toList();
    throw BadParameter.of(
        "rule",
        "names \""
            + name
            + "\", which is no rule; "
            + (Nearest.to(name, names).isEmpty()
                ? "leave it out for a list"
                : Nearest.question(name, names)));
  }

  static String list() {
    List<RulePage> pages = RulePages.all();
    int width = pages.stream().mapToInt(page -> page.rule().length()).max().orElse(1);
    return pages.stream()
        .map(
            page ->
                String.format(Locale.ROOT, "%-" + width + "s  ", page.rule())
                    + page.summary()
                    + '\n')
        .collect(Collectors.joining());
  }
}
