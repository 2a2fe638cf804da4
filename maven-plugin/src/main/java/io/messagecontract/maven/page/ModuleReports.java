package io.messagecontract.maven.page;

import io.messagecontract.report.Report;
import java.util.List;

/**
 * The reports of one module.
 *
 * @param module its name, which is shown if there are several
 * @param reports one for each goal that has run, in any order
 * @since 0.1.0
 */
public record ModuleReports(String module, List<Report> reports) {

  /** Sorts the reports: what has drifted is what most readers come for. */
  public ModuleReports {
    reports = reports.stream().sorted(Goals.ORDER).toList();
  }
}
