package io.messagecontract.maven;

import io.messagecontract.accept.AcceptedChange;
import io.messagecontract.contract.Direction;
import io.messagecontract.contract.MessageId;
import io.messagecontract.coverage.Aspect;
import io.messagecontract.coverage.Coverage;
import io.messagecontract.coverage.MessageCoverage;
import io.messagecontract.coverage.Point;
import io.messagecontract.coverage.Side;
import io.messagecontract.evidence.Evidence;
import io.messagecontract.evidence.EvidenceFile;
import io.messagecontract.evidence.Reading;
import io.messagecontract.evidence.TestedContract;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.RuleId;
import io.messagecontract.finding.Severity;
import io.messagecontract.load.LoadSettings;
import io.messagecontract.maven.format.GoalReport;
import io.messagecontract.maven.format.ReportFiles;
import io.messagecontract.maven.format.ReportFormat;
import io.messagecontract.maven.format.RepositoryPaths;
import io.messagecontract.maven.page.ModuleReports;
import io.messagecontract.report.Report;
import io.messagecontract.validate.Observation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * A process that writes files over and over, of even numbers with one content and of odd ones with
 * another, until it is killed. It prints each number when it has written.
 */
final class KilledWriter {

  /** How many records a file of evidence has. */
  static final int RECORDS = 60;

  /** What can be written, in each case below a folder. */
  enum Kind {
    BASELINE,
    REPORTS,
    PAGE,
    COVERAGE,
    ANSWER,
    LEDGER,
    EVIDENCE
  }

  private KilledWriter() {}

  /** Takes what is to be written, and the folder for it. */
  public static void main(String[] arguments) throws Exception {
    for (int i = 0; ; i++) {
      write(Kind.valueOf(arguments[0]), Path.of(arguments[1]), i);
      System.out.println(i);
    }
  }

  static void write(Kind kind, Path folder, int number) throws MojoExecutionException, IOException {
    BaseFolder base = new BaseFolder(folder);
    String content = number % 2 == 0 ? "a" : "b";
    switch (kind) {
      case BASELINE -> {
        ContractSource source =
            ContractSource.of("contract", content, null, LoadSettings.DEFAULT, base);
        BaselineCopy.write(source, BaselineTarget.of(null, null, source, base));
      }
      case REPORTS ->
          ReportFiles.write(
              new GoalReport(
                  report(content),
                  content,
                  content,
                  Optional.of(Severity.ERROR),
                  RepositoryPaths.of(folder, Optional.empty()),
                  "1"),
              Set.of(ReportFormat.values()),
              folder.resolve("written"));
      case PAGE ->
          PageFile.write(
              List.of(new ModuleReports(content, List.of(report(content)))),
              folder.resolve("written"),
              base,
              new RecordedLog());
      case COVERAGE ->
          CommittedFile.of("written/coverage.json", true, base)
              .write(report(content).coverage(coverage(number % 2)), new RecordedLog());
      case ANSWER ->
          new Memory(folder.resolve("written/answer"))
              .keep(Digest.OF_NOTHING, new Outcome(content, report(content)));
      case LEDGER -> LedgerFile.toFill("written/accepted.yaml", base).add(List.of(entry(number)));
      case EVIDENCE -> {
        try (EvidenceFile file = new EvidenceFile(folder.resolve("written"))) {
          for (int i = RECORDS; i > 0; i--) {
            file.add(record(number, i));
          }
        }
      }
    }
  }

  private static Report report(String content) {
    return Samples.report(Samples.finding(content.repeat(20_000), Severity.ERROR));
  }

  private static Coverage coverage(int covered) {
    Point point = new Point(Aspect.MESSAGES, "", "", covered > 0);
    return new Coverage(
        List.of(
            new MessageCoverage(
                new MessageId("a", "A"), Side.CONSUMER, Collections.nCopies(1_000, point))));
  }

  private static AcceptedChange entry(int number) {
    return new AcceptedChange(
        HexFormat.of().toHexDigits(number, 12),
        new RuleId("property-removed"),
        "a.yaml#/a",
        "told".repeat(1_000),
        "us",
        Optional.empty(),
        Location.of("a"));
  }

  static Evidence record(int number, int index) {
    return new Evidence(
        new TestedContract("0".repeat(64), "Sessions", "1.0.0"),
        new MessageId("sessions", "SessionEnded"),
        Direction.RECEIVE,
        io.messagecontract.evidence.Outcome.PASSED,
        number + "#" + index + "x".repeat(30_000),
        Optional.empty(),
        Observation.NOTHING,
        Reading.UNKNOWN);
  }
}
