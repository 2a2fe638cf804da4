package io.messagecontract.maven.page;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.Severity;
import io.messagecontract.finding.Verdict;
import io.messagecontract.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What findings can be filtered by. Names are text only: the filter knows modules and goals by
 * their numbers.
 *
 * @param goals the goals that have run, in the order of the page
 * @param all what there is to choose, where there is a choice
 */
record Facets(List<String> goals, List<Facet> all) {

  /**
   * One way to tell findings apart.
   *
   * @param name what it is
   * @param options at least two
   */
  record Facet(String name, List<Option> options) {}

  /**
   * Something to choose.
   *
   * @param key how findings say that it is theirs
   * @param label its name
   * @param count how many findings there are of it
   */
  record Option(String key, String label, int count) {}

  static Facets of(List<ModuleReports> modules) {
    List<Report> reports = modules.stream().flatMap(module -> module.reports().stream()).toList();
    List<String> goals =
        reports.stream().sorted(Goals.ORDER).map(Report::check).distinct().toList();
    List<Finding> findings = reports.stream().flatMap(r -> r.findings().stream()).toList();
    List<Option> ofGoals = new ArrayList<>();
    for (int i = 0; i < goals.size(); i++) {
      String goal = goals.get(i);
      ofGoals.add(
          new Option("goal-" + i, Shown.text(goal), count(reports, r -> r.check().equals(goal))));
    }
    List<Option> ofModules = new ArrayList<>();
    for (int i = 0; i < modules.size(); i++) {
      ModuleReports module = modules.get(i);
      ofModules.add(
          new Option(
              "module-" + i, Shown.text(module.module()), count(module.reports(), r -> true)));
    }
    return new Facets(
        goals,
        Stream.of(
                new Facet("Severity", severities(findings)),
                new Facet("Verdict", verdicts(findings)),
                new Facet("Goal", present(ofGoals)),
                new Facet("Module", present(ofModules)))
            .filter(facet -> facet.options().size() > 1)
            .toList());
  }

  Source source(int module, String name, String goal) {
    return new Source(name, "module-" + module, goal, "goal-" + goals.indexOf(goal));
  }

  private static int count(List<Report> reports, Predicate<Report> which) {
    return reports.stream().filter(which).mapToInt(report -> report.findings().size()).sum();
  }

  private static List<Option> severities(List<Finding> findings) {
    return present(
        Stream.of(Severity.values())
            .map(
                one ->
                    new Option(
                        "severity-" + Shown.lower(one),
                        Shown.lower(one),
                        (int) findings.stream().filter(f -> f.severity() == one).count()))
            .toList());
  }

  private static List<Option> verdicts(List<Finding> findings) {
    return present(
        Stream.of(Verdict.BREAKING, Verdict.UNDECIDED, Verdict.COMPATIBLE)
            .map(
                one ->
                    new Option(
                        "verdict-" + Shown.lower(one),
                        Shown.lower(one),
                        (int)
                            findings.stream()
                                .flatMap(finding -> finding.proof().stream())
                                .map(Proof::verdict)
                                .filter(verdict -> verdict == one)
                                .count()))
            .toList());
  }

  private static List<Option> present(List<Option> options) {
    return options.stream().filter(option -> option.count() > 0).toList();
  }
}
