package io.messagecontract.report;

import io.messagecontract.contract.Direction;
import io.messagecontract.contract.MessageId;
import io.messagecontract.document.Document;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.Limits;
import io.messagecontract.document.Problem;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import io.messagecontract.finding.Verdict;
import io.messagecontract.report.ReportedChannel.ReportedMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads back what {@link JsonReport} has written, and loses nothing: written again, it is the same
 * text.
 *
 * @since 0.1.0
 */
public final class ReportReader {

  /** Reports are longer than the messages that they are about. */
  private static final int MOST_BYTES = 16 * 1024 * 1024;

  private static final int MOST_NODES = 750_000;

  private static final Set<String> TOO_LARGE = Set.of("input-too-large", "too-many-nodes");

  private static final DocumentReader READER =
      new DocumentReader(Limits.DEFAULT.sizes(MOST_BYTES, MOST_NODES));

  private ReportReader() {}

  /**
   * Reads a report of at most 16 MiB.
   *
   * @param name the name under which users know the file
   * @throws IOException if the file cannot be read
   * @throws ReportException if it is anything but a report, or too large
   */
  public static Report read(Path file, String name) throws IOException, ReportException {
    return report(root(file, name));
  }

  /**
   * Reads a report from its bytes.
   *
   * @param name the name under which users know them
   * @throws ReportException if they are anything but a report, or too many
   */
  public static Report read(byte[] bytes, String name) throws ReportException {
    return report(root(bytes, name));
  }

  static ReportNode root(Path file, String name) throws IOException, ReportException {
    try (InputStream stream = Files.newInputStream(file)) {
      return root(stream.readNBytes(MOST_BYTES + 1), name);
    }
  }

  static ReportNode root(byte[] bytes, String name) throws ReportException {
    try {
      Document document = READER.read(name + ".json", bytes);
      return new ReportNode(
          name, document.root(), "", pointer -> document.span(pointer).start().line());
    } catch (DocumentException e) {
      Problem problem = e.problems().get(0);
      int line = problem.position().line();
      throw TOO_LARGE.contains(problem.rule())
          ? ReportException.tooLarge(name, line, problem.message())
          : new ReportException(name, line, problem.message());
    }
  }

  private static Report report(ReportNode root) throws ReportException {
    root.hasOnly(
        "check",
        "contract",
        "baselines",
        "verdict",
        "notes",
        "counts",
        "findings",
        "channels",
        "coverage",
        "judged");
    List<Finding> findings = root.member("findings").items(FindingReader::finding);
    return new Report(
        root.member("check").text(),
        root.optional("contract", ReportReader::contract),
        root.list("baselines", ReportReader::contract),
        root.list("notes", ReportNode::text),
        counts(root.member("counts"), findings),
        root.optional("verdict", verdict -> verdict.choice(Verdict.values())),
        findings,
        root.list("channels", ReportReader::channel),
        root.optional("coverage", CoverageJson::read),
        root.list("judged", ReportReader::judged));
  }

  private static ReportedContract contract(ReportNode node) throws ReportException {
    node.hasOnly("origin", "title", "version", "digest");
    return new ReportedContract(
        node.member("origin").text(),
        node.optional("title", ReportNode::text),
        node.optional("version", ReportNode::text),
        node.optional("digest", ReportNode::text));
  }

  /** Findings are counted when a report is written: a list of another length has been cut. */
  private static Map<String, Integer> counts(ReportNode node, List<Finding> findings)
      throws ReportException {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String name : node.names()) {
      counts.put(name, node.member(name).number(0));
    }
    for (Severity severity : Severity.values()) {
      ReportNode count = node.member(ReportNode.lower(severity));
      long listed = findings.stream().filter(f -> f.severity() == severity).count();
      if (count.number(0) != listed) {
        throw count.wrong(String.valueOf(listed) + ", as many as the report lists");
      }
      counts.remove(ReportNode.lower(severity));
    }
    return counts;
  }

  private static ReportedChannel channel(ReportNode node) throws ReportException {
    node.hasOnly("address", "messages");
    return new ReportedChannel(
        node.member("address").text(), node.member("messages").items(ReportReader::message));
  }

  private static ReportedMessage message(ReportNode node) throws ReportException {
    node.hasOnly("name", "directions");
    return new ReportedMessage(
        node.member("name").text(),
        Set.copyOf(
            node.member("directions").items(direction -> direction.choice(Direction.values()))));
  }

  static JudgedMessages judged(ReportNode node) throws ReportException {
    node.hasOnly("channel", "message", "valid", "rejected");
    Optional<MessageId> message =
        node.has("channel") || node.has("message")
            ? Optional.of(
                new MessageId(node.member("channel").text(), node.member("message").text()))
            : Optional.empty();
    return new JudgedMessages(
        message, node.member("valid").number(0), node.member("rejected").number(0));
  }
}
