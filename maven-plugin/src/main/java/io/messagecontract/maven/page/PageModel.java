package io.messagecontract.maven.page;

import io.messagecontract.report.Report;
import io.messagecontract.report.ReportedContract;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that the page shows.
 *
 * @param title what the page is about
 * @param contracts the contracts that were looked at, each in one line
 * @param isOfSeveralModules whether modules have to be told apart
 * @param runs what the goals have come to
 * @param doubts what keeps the reports from belonging together
 * @param holdings what the contracts hold
 * @param coverage what tests have shown
 * @param findings what was found
 * @param judged how recorded messages were judged
 * @param remarks what the goals have to say besides
 * @param facets what findings can be filtered by
 * @param assets style and script
 */
record PageModel(
    String title,
    List<String> contracts,
    boolean isOfSeveralModules,
    List<Run> runs,
    List<Remark> doubts,
    List<ContractView> holdings,
    List<CoverageView> coverage,
    FindingCards findings,
    List<JudgedView> judged,
    List<Remark> remarks,
    List<Facets.Facet> facets,
    Assets assets) {

  private static final int MOST_CONTRACTS = 20;

  static PageModel of(List<ModuleReports> modules) {
    Facets facets = Facets.of(modules);
    FindingCards findings = FindingCards.of(modules, facets);
    List<ReportedContract> contracts =
        modules.stream()
            .flatMap(module -> module.reports().stream())
            .flatMap(report -> report.contract().stream())
            .distinct()
            .toList();
    List<String> titles = contracts.stream().flatMap(c -> c.title().stream()).distinct().toList();
    return new PageModel(
        titles.size() == 1 ? Shown.text(titles.get(0)) : "Message contracts",
        contracts.stream()
            .map(contract -> Shown.text(contract.toString()))
            .distinct()
            .limit(MOST_CONTRACTS)
            .toList(),
        modules.size() > 1,
        each(modules, (module, report) -> Stream.of(Run.of(module, report))),
        Remark.doubts(modules),
        ContractView.of(modules),
        each(
            modules,
            (module, report) ->
                report.coverage().map(shown -> CoverageView.of(module, shown)).stream()),
        findings,
        each(
            modules,
            (module, report) ->
                report.judged().isEmpty()
                    ? Stream.empty()
                    : Stream.of(JudgedView.of(module, report.judged()))),
        Remark.said(modules),
        facets.among(findings),
        Assets.load());
  }

  private interface View<T> {
    Stream<T> of(String module, Report report);
  }

  private static <T> List<T> each(List<ModuleReports> modules, View<T> view) {
    return modules.stream()
        .flatMap(
            module -> module.reports().stream().flatMap(report -> view.of(module.module(), report)))
        .toList();
  }

  /** Returns the verdict in a sentence. */
  String verdict() {
    String all = Shown.counted(runs.size(), "goal");
    if (count(Run.Outcome.FAILED) > 0) {
      return count(Run.Outcome.FAILED) + " of " + all + " failed";
    }
    return count(Run.Outcome.UNCOMPARED) > 0
        ? count(Run.Outcome.PASSED) + " of " + all + " passed, nothing compared yet"
        : all + " passed";
  }

  /** Returns the class that colours the verdict. */
  String tone() {
    return runs.stream()
        .map(Run::tone)
        .filter(tone -> !tone.equals("passed"))
        .sorted()
        .findFirst()
        .orElse("passed");
  }

  private long count(Run.Outcome outcome) {
    return runs.stream().filter(run -> run.outcome() == outcome).count();
  }
}
