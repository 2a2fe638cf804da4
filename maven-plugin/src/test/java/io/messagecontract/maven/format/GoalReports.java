package io.messagecontract.maven.format;

import io.messagecontract.contract.MessageId;
import io.messagecontract.coverage.Aspect;
import io.messagecontract.coverage.Coverage;
import io.messagecontract.coverage.MessageCoverage;
import io.messagecontract.coverage.Point;
import io.messagecontract.coverage.Side;
import io.messagecontract.document.Position;
import io.messagecontract.finding.Acceptance;
import io.messagecontract.finding.Excerpt;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.Severity;
import io.messagecontract.finding.Verdict;
import io.messagecontract.finding.Witness;
import io.messagecontract.report.JudgedMessages;
import io.messagecontract.report.Report;
import io.messagecontract.report.ReportedContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports to write: one finding of each kind, in a module of a repository. */
final class GoalReports {

  private static final String LINE = "    \"version\": { \"type\": \"string\" },";

  private GoalReports() {}

  /** A repository of Git with a module {@code child} that holds what the rich report is about. */
  static RepositoryPaths repository(Path root) throws IOException {
    Files.createDirectories(root.resolve(".git"));
    Path child = Files.createDirectories(root.resolve("child/contract"));
    Files.writeString(child.resolve("asyncapi.yaml"), "");
    Files.writeString(child.resolve("event schema.json"), LINE);
    Files.writeString(root.resolve("child/messages.ndjson"), "");
    return RepositoryPaths.of(root.resolve("child"), Optional.empty());
  }

  static GoalReport rich(Path root) throws IOException {
    return goal(root, report("name"));
  }

  static GoalReport goal(Path root, Report report) throws IOException {
    return new GoalReport(
        report,
        "compared 40 messages on 4 channels: breaking, 2 errors, 1 warning, 1 note, 1 accepted",
        "2 errors, 1 warning, 1 note, 1 accepted",
        Optional.of(Severity.ERROR),
        repository(root),
        "0.1.0");
  }

  static GoalReport of(Path root, Finding... findings) throws IOException {
    Report report =
        new Report(
            "check",
            Optional.of(new ReportedContract("contract/asyncapi.yaml")),
            Map.of(),
            List.of(findings));
    return goal(root, report);
  }

  /** A report in which everything that can come from input is, or holds, the name. */
  static Report report(String name) {
    String digest = "0123456789abcdef".repeat(4);
    return new Report(
            "check",
            Optional.of(
                new ReportedContract(
                    "contract/asyncapi.yaml",
                    Optional.of(name),
                    Optional.of(name),
                    Optional.of(digest))),
            List.of(new ReportedContract("git:v1:" + name)),
            List.of("The baseline " + name + " is a SNAPSHOT."),
            Map.of("messages", 40),
            Optional.of(Verdict.BREAKING),
            List.of(
                breaking(name), accepted(name), undecided(name), inMessage(name), elsewhere(name)))
        .judged(
            List.of(
                new JudgedMessages(Optional.of(new MessageId(name, name)), 2, 0),
                new JudgedMessages(Optional.of(new MessageId("session", "Ping")), 1, 1),
                new JudgedMessages(Optional.empty(), 0, 3)))
        .coverage(
            new Coverage(
                List.of(
                    new MessageCoverage(
                        new MessageId(name, name),
                        Side.CONSUMER,
                        List.of(
                            new Point(Aspect.MESSAGES, "", "", true),
                            new Point(Aspect.VALUES, name, name, false))))));
  }

  static Finding breaking(String name) {
    Witness witness = new Witness("{\"version\":\"" + name + "\"}", name, "the old " + name);
    return Finding.error(
            "property-type-changed", schema(name), "version was integer and is " + name + " now.")
        .about(name)
        .hint("keep " + name)
        .related("baseline", Location.of("git:v1:" + name, new Position(9, 16)))
        .proof(
            new Proof(
                Verdict.BREAKING,
                "forward",
                Optional.of(witness),
                "4f1c4f1c4f1c",
                List.of(name + " on " + name),
                Optional.empty(),
                Optional.empty()));
  }

  private static Finding accepted(String name) {
    return Finding.error("property-removed", schema(name), name + " is gone.")
        .proof(new Proof(Verdict.UNDECIDED, Optional.empty(), "5e2d5e2d5e2d"))
        .accepted(new Acceptance(name, Optional.of(name), Optional.of("2027-03-31")));
  }

  private static Finding undecided(String name) {
    return Finding.of(
            "schema-changed",
            Severity.WARNING,
            Location.of("contract/asyncapi.yaml", new Position(120, 7)),
            "Neither a proof nor a witness was found for " + name + '.')
        .proof(new Proof(Verdict.UNDECIDED, Optional.empty(), "9a209a209a20"));
  }

  private static Finding inMessage(String name) {
    return Finding.error(
            "type",
            new Location(
                "messages.ndjson",
                pointer(name),
                Optional.of(new Position(3, 12)),
                Optional.empty()),
            '/' + name + ": expected string, found integer.")
        .about(name)
        .related("contract", schema(name));
  }

  private static Finding elsewhere(String name) {
    return Finding.of(
        "message-added", Severity.INFO, Location.of(name), "It is new: " + name + '.');
  }

  private static Location schema(String name) {
    String before = "    \"version\": { \"type\": ";
    String value = '"' + name + '"';
    return new Location(
        "contract/event schema.json",
        "/properties" + pointer(name),
        Optional.of(new Position(9, before.length() + 1)),
        Optional.of(new Excerpt(before + value + " },", before.length(), value.length())));
  }

  private static String pointer(String name) {
    return '/' + name.replace("~", "~0").replace("/", "~1");
  }

  /** Many findings, the names of which are long. */
  static GoalReport large(Path root, int findings) throws IOException {
    Finding finding = breaking("name".repeat(75));
    return of(root, Collections.nCopies(findings, finding).toArray(Finding[]::new));
  }
}
