package io.messagecontract.maven.page;

import io.messagecontract.contract.Direction;
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
import io.messagecontract.finding.Readers;
import io.messagecontract.finding.Severity;
import io.messagecontract.finding.Verdict;
import io.messagecontract.finding.Witness;
import io.messagecontract.report.JudgedMessages;
import io.messagecontract.report.Report;
import io.messagecontract.report.ReportedChannel;
import io.messagecontract.report.ReportedChannel.ReportedMessage;
import io.messagecontract.report.ReportedContract;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reports in which every text from outside is the same. */
final class PageReports {

  private PageReports() {}

  static List<Report> of(String text) {
    return List.of(validated(text), covered(text), checked(text), verified(text));
  }

  static ReportedContract contract(String text, String digest) {
    return new ReportedContract(text, Optional.of(text), Optional.of(text), Optional.of(digest));
  }

  static Report checked(String text) {
    return new Report(
        "check",
        Optional.of(contract(text, "ab".repeat(32))),
        List.of(contract(text, "cd".repeat(32))),
        List.of(text),
        Map.of("messages", 1),
        Optional.of(Verdict.BREAKING),
        List.of(breaking(text), accepted(text)));
  }

  private static Report validated(String text) {
    return new Report(
            "validate",
            Optional.of(contract(text, "ab".repeat(32))),
            Map.of("channels", 1),
            List.of(Finding.of("yaml-trap", Severity.WARNING, location(text), text)))
        .channels(
            List.of(
                new ReportedChannel(
                    text, List.of(new ReportedMessage(text, Set.of(Direction.SEND))))));
  }

  private static Report covered(String text) {
    MessageCoverage message =
        new MessageCoverage(
            new MessageId(text, text),
            Side.CONSUMER,
            List.of(
                new Point(Aspect.MESSAGES, "", "", true),
                new Point(Aspect.PROPERTIES, text, "", true),
                new Point(Aspect.PROPERTIES, text, "", false),
                new Point(Aspect.VALUES, text, text, false)));
    return new Report("coverage", Optional.empty(), Map.of("evidence", 4), List.of())
        .coverage(new Coverage(List.of(message)));
  }

  private static Report verified(String text) {
    return new Report(
            "verify-messages",
            Optional.empty(),
            Map.of("files", 1, "rejected", 2),
            List.of(Finding.error("type", Location.of(text), text)))
        .judged(List.of(new JudgedMessages(Optional.of(new MessageId(text, text)), 1, 2)));
  }

  static Finding breaking(String text) {
    return Finding.error("property-removed", location(text), text)
        .about(text)
        .hint(text)
        .related("baseline", location(text))
        .proof(
            new Proof(
                Verdict.BREAKING,
                text,
                Optional.of(new Witness(text, text, text)),
                "0123456789ab",
                List.of(text, text, text, text, text, text),
                Optional.of(
                    new Readers(
                        List.of(new Readers.Reader(text, List.of(text))),
                        List.of(text),
                        List.of(text))),
                Optional.empty()));
  }

  private static Finding accepted(String text) {
    return Finding.error("property-added", location(text), text)
        .proof(new Proof(Verdict.UNDECIDED, Optional.empty(), text))
        .accepted(new Acceptance(text, Optional.of(text), Optional.of(text)));
  }

  private static Location location(String text) {
    return new Location(
        text, text, Optional.of(new Position(7, 3)), Optional.of(new Excerpt("-" + text, 1, 500)));
  }
}
