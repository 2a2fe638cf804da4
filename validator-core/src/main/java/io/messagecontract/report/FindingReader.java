package io.messagecontract.report;

import io.messagecontract.document.Position;
import io.messagecontract.finding.Acceptance;
import io.messagecontract.finding.Excerpt;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.Readers;
import io.messagecontract.finding.Related;
import io.messagecontract.finding.RuleId;
import io.messagecontract.finding.Severity;
import io.messagecontract.finding.Verdict;
import io.messagecontract.finding.Witness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a finding of a JSON report. */
final class FindingReader {

  private static final Set<String> OF_PROOFS =
      Set.of("witness", "fingerprint", "guarantee", "messages", "readBy", "accepted");

  private static final Set<String> OF_ALL =
      Set.of("rule", "severity", "verdict", "location", "subject", "message", "hint");

  private FindingReader() {}

  static Finding finding(ReportNode node) throws ReportException {
    List<Related> related = new ArrayList<>();
    for (String name : node.names()) {
      if (!OF_ALL.contains(name) && !(node.has("verdict") && OF_PROOFS.contains(name))) {
        related.add(new Related(name, location(node.member(name))));
      }
    }
    return new Finding(
        rule(node.member("rule"), node.member("rule").text()),
        node.member("severity").choice(Severity.values()),
        location(node.member("location")),
        node.optional("subject", ReportNode::text).orElse(""),
        node.member("message").text(),
        node.optional("hint", ReportNode::text),
        related,
        node.has("verdict") ? Optional.of(proof(node)) : Optional.empty());
  }

  static RuleId rule(ReportNode node, String name) throws ReportException {
    try {
      return new RuleId(name);
    } catch (IllegalArgumentException e) {
      throw node.wrong("a rule's name");
    }
  }

  static Location location(ReportNode node) throws ReportException {
    node.hasOnly("file", "pointer", "line", "column", "excerpt");
    Optional<Position> position =
        node.has("line") || node.has("column")
            ? Optional.of(
                new Position(node.member("line").number(1), node.member("column").number(1)))
            : Optional.empty();
    return new Location(
        node.member("file").text(),
        node.member("pointer").text(),
        position,
        node.optional("excerpt", FindingReader::excerpt));
  }

  private static Excerpt excerpt(ReportNode node) throws ReportException {
    node.hasOnly("text", "from", "length");
    String text = node.member("text").text();
    int from = node.member("from").number(0);
    int length = node.member("length").number(1);
    if (from > text.length() || length > Integer.MAX_VALUE - from) {
      throw node.wrong("a line and a place in it");
    }
    return new Excerpt(text, from, length);
  }

  private static Proof proof(ReportNode node) throws ReportException {
    Verdict verdict = node.member("verdict").choice(Verdict.values());
    if ((verdict == Verdict.BREAKING) != node.has("witness")) {
      throw node.wrong("breaking and have a witness, or neither");
    }
    return new Proof(
        verdict,
        node.optional("guarantee", ReportNode::text).orElse(""),
        node.optional("witness", FindingReader::witness),
        node.member("fingerprint").text(),
        node.list("messages", ReportNode::text),
        node.optional("readBy", FindingReader::readers),
        node.optional("accepted", FindingReader::acceptance));
  }

  private static Witness witness(ReportNode node) throws ReportException {
    node.hasOnly("message", "acceptedBy", "rejectedBy");
    return new Witness(
        node.member("message").text(),
        node.member("acceptedBy").text(),
        node.member("rejectedBy").text());
  }

  private static Readers readers(ReportNode node) throws ReportException {
    node.hasOnly("tests", "ignoredBy", "notMetBy");
    return new Readers(
        node.member("tests").items(FindingReader::reader),
        node.member("ignoredBy").items(ReportNode::text),
        node.member("notMetBy").items(ReportNode::text));
  }

  private static Readers.Reader reader(ReportNode node) throws ReportException {
    node.hasOnly("test", "messages");
    return new Readers.Reader(
        node.member("test").text(), node.member("messages").items(ReportNode::text));
  }

  private static Acceptance acceptance(ReportNode node) throws ReportException {
    node.hasOnly("reason", "owner", "until");
    return new Acceptance(
        node.member("reason").text(),
        node.optional("owner", ReportNode::text),
        node.optional("until", ReportNode::text));
  }
}
