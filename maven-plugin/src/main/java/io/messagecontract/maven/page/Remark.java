package io.messagecontract.maven.page;

import io.messagecontract.report.Report;
import io.messagecontract.report.ReportedContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Something to know besides what was found.
 *
 * @param module the module that it is about
 * @param goal the goal that it is about
 * @param text what there is to know
 */
record Remark(String module, String goal, String text) {

  private static final int MOST = 500;
  private static final int DIGITS = 12;

  /** Returns what the goals have to say. */
  static List<Remark> said(List<ModuleReports> modules) {
    List<Remark> remarks = new ArrayList<>();
    for (ModuleReports module : modules) {
      for (Report report : module.reports()) {
        report
            .notes()
            .forEach(
                note ->
                    remarks.add(
                        new Remark(
                            Shown.text(module.module()),
                            Shown.text(report.check()),
                            Shown.text(note))));
      }
    }
    return remarks.stream().limit(MOST).toList();
  }

  /** Returns what keeps reports from belonging together. */
  static List<Remark> doubts(List<ModuleReports> modules) {
    List<Remark> doubts = new ArrayList<>();
    for (ModuleReports module : modules) {
      Set<String> digests =
          module.reports().stream()
              .flatMap(report -> report.contract().flatMap(ReportedContract::digest).stream())
              .collect(Collectors.toCollection(TreeSet::new));
      if (digests.size() > 1) {
        doubts.add(
            new Remark(
                Shown.text(module.module()),
                "",
                "The reports are of "
                    + digests.size()
                    + " different contracts ("
                    + digests.stream()
                        .map(digest -> digest.substring(0, Math.min(DIGITS, digest.length())))
                        .map(Shown::text)
                        .collect(Collectors.joining(", "))
                    + "): some may be left from an earlier build. Run all goals again."));
      }
    }
    return doubts;
  }
}
