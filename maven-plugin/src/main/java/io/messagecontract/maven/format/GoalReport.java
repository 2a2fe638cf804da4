package io.messagecontract.maven.format;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.Related;
import io.messagecontract.finding.Severity;
import io.messagecontract.finding.Verdict;
import io.messagecontract.report.Report;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a goal has to report, and what is to be known to report it to a CI server.
 *
 * @param report what was looked at and found
 * @param summary both in one line
 * @param found how much was found, in words, also where the report holds less
 * @param failOn the least severity that fails the build; empty if nothing does
 * @param paths where the files lie in the repository
 * @param toolVersion the version of this toolkit
 * @since 0.1.0
 */
public record GoalReport(
    Report report,
    String summary,
    String found,
    Optional<Severity> failOn,
    RepositoryPaths paths,
    String toolVersion) {

  /** What a project has in any case, for want of a better place. */
  private static final String PROJECT_FILE = "pom.xml";

  /** Returns why somebody lives with a finding, if somebody does. */
  static Optional<String> acceptance(Finding finding) {
    return finding
        .proof()
        .flatMap(Proof::acceptance)
        .map(
            accepted ->
                "accepted"
                    + accepted.owner().map(owner -> " by " + owner).orElse("")
                    + accepted.until().map(day -> " until " + day).orElse("")
                    + ": "
                    + accepted.reason());
  }

  /** Returns what a finding is in a word: how it was judged if that is grave, else its severity. */
  static String label(Finding finding) {
    return finding
        .proof()
        .map(Proof::verdict)
        .filter(verdict -> verdict != Verdict.COMPATIBLE)
        .map(Enum::name)
        .orElse(finding.severity().name());
  }

  /** Tells whether a finding that nobody has accepted fails the build. */
  boolean failsTheBuild(Finding finding) {
    return failOn.filter(least -> finding.severity().compareTo(least) <= 0).isPresent();
  }

  /**
   * Returns where people have to look in the repository: the finding's place, or else the nearest
   * that lies there.
   */
  Optional<Place> place(Finding finding) {
    return Stream.concat(
            Stream.of(finding.location()), finding.related().stream().map(Related::location))
        .flatMap(location -> place(location).stream())
        .findFirst()
        .or(() -> report.contract().flatMap(contract -> place(Location.of(contract.origin()))))
        .or(() -> place(Location.of(PROJECT_FILE)));
  }

  /** Returns a place, if it lies in the repository. */
  Optional<Place> place(Location location) {
    return paths
        .find(location.source())
        .map(path -> new Place(path, location.position(), location.excerpt()));
  }
}
