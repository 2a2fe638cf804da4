package io.messagecontract.fuzz;

import io.messagecontract.report.Report;
import io.messagecontract.report.ReportException;
import io.messagecontract.report.ReportReader;

/** Texts that claim to be reports: refused, or shown and written again without loss. */
public final class ReportTexts {

  private ReportTexts() {}

  /** Reads one report. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Report report;
    try {
      report = ReportReader.read(bytes, "report");
    } catch (ReportException e) {
      Fuzzed.assertHarmless(String.valueOf(e.getMessage()));
      return;
    }
    Fuzzed.assertSayable(report);
  }
}
