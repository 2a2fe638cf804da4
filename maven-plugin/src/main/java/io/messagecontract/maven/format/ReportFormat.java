package io.messagecontract.maven.format;

import io.messagecontract.maven.page.ModuleReports;
import io.messagecontract.maven.page.Page;
import io.messagecontract.report.JsonReport;
import io.messagecontract.report.TextReport;
import java.util.List;
import java.util.function.Function;

/**
 * The forms in which a report can be written; described in {@code docs/reports.md}.
 *
 * @since 0.1.0
 */
public enum ReportFormat {
  /** What the terminal shows, for people. */
  TEXT("", ".txt", written -> TextReport.of(written.report())),
  /** For programs; described in {@code docs/formats/report.md}. */
  JSON("", ".json", written -> JsonReport.of(written.report())),
  /** For code scanning, such as that of GitHub. */
  SARIF("", ".sarif", SarifReport::of),
  /** For CI servers that show tests. The name is one that they look for. */
  JUNIT("TEST-message-contract-", ".xml", JUnitReport::of),
  /** For pages that show Markdown, such as comments and summaries. */
  MARKDOWN("", ".md", MarkdownReport::of),
  /** For merge requests of GitLab. */
  GITLAB("", "-gitlab.json", GitLabReport::of),
  /** For a browser: a page of this report alone. */
  HTML("", ".html", written -> Page.of(List.of(new ModuleReports("", List.of(written.report())))));

  private final String before;
  private final String after;
  private final Function<GoalReport, String> writer;

  ReportFormat(String before, String after, Function<GoalReport, String> writer) {
    this.before = before;
    this.after = after;
    this.writer = writer;
  }

  /** Returns the report's text in this form. */
  public String write(GoalReport report) {
    return writer.apply(report);
  }

  /** Returns the file name for a check's report. */
  public String fileName(String check) {
    return before + check + after;
  }
}
