package io.messagecontract.maven;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import io.messagecontract.maven.format.GoalReport;
import io.messagecontract.maven.format.ReportFiles;
import io.messagecontract.maven.format.ReportFormat;
import io.messagecontract.report.Report;
import io.messagecontract.report.TextReport;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * What a goal has looked at and found.
 *
 * @param summary both in one line, such as {@code compared 40 messages on 4 channels: 1 error}
 * @param report for people and programs
 * @param tally of all findings, of which the report may hold fewer
 * @param mostOfARule how many findings of one rule are printed
 * @param advice what to do about them, in lines; empty if there is nothing to say
 */
record Outcome(String summary, Report report, Tally tally, int mostOfARule, String advice) {

  /** An outcome of which everything is shown. */
  Outcome(String summary, Report report) {
    this(summary, report, Tally.of(report.findings()), Integer.MAX_VALUE);
  }

  /** An outcome without advice. */
  Outcome(String summary, Report report, Tally tally, int mostOfARule) {
    this(summary, report, tally, mostOfARule, "");
  }

  Outcome advice(String lines) {
    return new Outcome(summary, report, tally, mostOfARule, lines);
  }

  /** The same outcome, with something added to its summary. */
  Outcome saying(String more) {
    return new Outcome(summary + " (" + more + ')', report, tally, mostOfARule, advice);
  }

  /** The same outcome, with its findings in other words. */
  Outcome map(UnaryOperator<Finding> words) {
    List<Finding> findings = report.findings().stream().map(words).toList();
    return new Outcome(summary, report.findings(findings), tally, mostOfARule, advice);
  }

  void print(VisibleLog log) {
    log.info(summary);
    if (!report.baselines().isEmpty()) {
      TextReport.sides(report).lines().forEach(log::info);
    }
    Consumer<CharSequence> level = report.verdict().isPresent() ? log::warn : log::info;
    TextReport.notes(report).lines().forEach(level);
    if (tally.reaches(Severity.WARNING)) {
      TextReport.judged(report).lines().forEach(log::info);
    }
    TextReport.coverage(report).lines().forEach(log::info);
    new FindingLog(log, mostOfARule).print(report.findings(), tally);
    if (!advice.isEmpty()) {
      log.block(advice);
    }
  }

  void write(Reporting reporting, BaseFolder base, Log log) throws MojoExecutionException {
    GoalReport whole = reporting.of(summary, report, tally);
    Path folder = reporting.folder();
    try {
      ReportFiles.write(whole, reporting.formats(), folder);
    } catch (UncheckedIOException e) {
      throw BadParameter.of(
          "reportDirectory",
          "is a folder that cannot be written: "
              + base.show(folder)
              + BadParameter.because(Objects.requireNonNull(e.getCause())));
    }
    for (ReportFormat format : reporting.formats()) {
      log.info("report: " + base.show(folder.resolve(format.fileName(report.check()))));
    }
    reporting.gitHub().ifPresent(gitHub -> gitHub.tell(whole, log::warn));
  }

  /** Fails the build if a finding weighs too much. The findings have been printed by then. */
  void decide(FailOn failOn) throws MojoFailureException {
    if (failOn.isReachedBy(tally)) {
      throw Refusal.failure(summary);
    }
  }
}
