package io.messagecontract.maven;

import io.messagecontract.finding.Severity;
import io.messagecontract.maven.format.GitHub;
import io.messagecontract.maven.format.GoalReport;
import io.messagecontract.maven.format.ReportFormat;
import io.messagecontract.maven.format.RepositoryPaths;
import io.messagecontract.report.Report;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * How a build wants to be told what was found.
 *
 * @param formats the forms of reports
 * @param folder where they are written to
 * @param failOn what fails the build
 * @param paths where files lie in the repository
 * @param toolVersion the version of this plugin
 * @param gitHub who is told besides; empty if nobody wants that
 */
record Reporting(
    Set<ReportFormat> formats,
    Path folder,
    FailOn failOn,
    RepositoryPaths paths,
    String toolVersion,
    Optional<GitHub> gitHub) {

  GoalReport of(String summary, Report report, Tally tally) {
    Optional<Severity> least =
        failOn == FailOn.NEVER ? Optional.empty() : Optional.of(failOn.severity());
    return new GoalReport(report, summary, tally.toString(), least, paths, toolVersion);
  }
}
