package io.messagecontract.maven.format;

import com.contrastsecurity.sarif.MultiformatMessageString;
import com.contrastsecurity.sarif.ReportingDescriptor;
import io.messagecontract.explain.RulePage;
import io.messagecontract.explain.RulePages;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.RuleId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The rules of a run: those that have found something, in the order of their names.
 *
 * @param used their names
 */
record SarifRules(List<RuleId> used) {

  /** GitHub takes no longer descriptions. */
  private static final int MOST = 1_024;

  static SarifRules of(List<Finding> findings) {
    return new SarifRules(findings.stream().map(Finding::rule).distinct().sorted().toList());
  }

  int index(RuleId rule) {
    return used.indexOf(rule);
  }

  Set<ReportingDescriptor> descriptors() {
    Set<ReportingDescriptor> descriptors = new LinkedHashSet<>();
    used.forEach(rule -> descriptors.add(descriptor(rule.value())));
    return descriptors;
  }

  private static ReportingDescriptor descriptor(String rule) {
    RulePage page = RulePages.find(rule).orElseGet(() -> new RulePage(rule, rule + '.', rule));
    MultiformatMessageString summary =
        new MultiformatMessageString().withText(Shown.text(page.summary(), MOST));
    return new ReportingDescriptor()
        .withId(rule)
        .withName(rule)
        .withShortDescription(summary)
        .withFullDescription(summary)
        .withHelp(help(page.text()));
  }

  /** The page is Markdown. Its links are left out: they lead to pages beside it. */
  private static MultiformatMessageString help(String page) {
    return new MultiformatMessageString().withText(page).withMarkdown(page);
  }
}
