package io.messagecontract.report;

import java.util.function.Function;

/**
 * The forms in which a report can be written.
 *
 * @since 0.1.0
 */
public enum ReportFormat {
  /** What the terminal shows, for people. */
  TEXT("txt", TextReport::of),
  /** For programs; described in {@code docs/formats/report.md}. */
  JSON("json", JsonReport::of);

  private final String extension;
  private final Function<Report, String> writer;

  ReportFormat(String extension, Function<Report, String> writer) {
    this.extension = extension;
    this.writer = writer;
  }

  /** Returns the report's text in this form. */
  public String write(Report report) {
    return writer.apply(report);
  }

  /** Returns the file name for a check's report. */
  public String fileName(String check) {
    return check + '.' + extension;
  }
}
