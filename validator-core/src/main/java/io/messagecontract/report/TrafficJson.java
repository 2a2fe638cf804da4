package io.messagecontract.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.finding.RuleId;
import io.messagecontract.finding.Severity;
import io.messagecontract.report.TrafficPart.Listed;
import io.messagecontract.report.TrafficPart.Omitted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes and reads parts of judged traffic; the format is described in {@code
 * docs/formats/traffic.md}. The same part gives the same bytes.
 *
 * @since 0.1.0
 */
public final class TrafficJson {

  private static final int FORMAT = 1;

  private TrafficJson() {}

  /** Returns the part as an indented JSON text in ASCII that ends in a line break. */
  public static String of(TrafficPart part) {
    ObjectNode root = JsonNodeFactory.instance.objectNode().put("traffic", FORMAT);
    part.of().forEach(root.putObject("of")::put);
    ArrayNode judged = root.putArray("judged");
    part.judged().forEach(messages -> judged.add(JsonReport.judged(messages)));
    root.set("findings", listed(part.findings()));
    root.set("unknown", listed(part.unknown()));
    return JsonReport.text(root);
  }

  /**
   * Reads a part of at most 16 MiB.
   *
   * @param name the name under which users know the file
   * @throws IOException if the file cannot be read
   * @throws ReportException if it is anything but a part of judged traffic, or too large
   */
  public static TrafficPart read(Path file, String name) throws IOException, ReportException {
    return part(ReportReader.root(file, name));
  }

  /**
   * Reads a part from its bytes.
   *
   * @param name the name under which users know them
   * @throws ReportException if they are anything but a part of judged traffic, or too many
   */
  public static TrafficPart read(byte[] bytes, String name) throws ReportException {
    return part(ReportReader.root(bytes, name));
  }

  private static TrafficPart part(ReportNode root) throws ReportException {
    root.hasOnly("traffic", "of", "judged", "findings", "unknown");
    ReportNode format = root.member("traffic");
    if (format.number(1) != FORMAT) {
      throw format.wrong("the format " + FORMAT);
    }
    ReportNode of = root.member("of");
    SortedMap<String, String> values = new TreeMap<>();
    for (String name : of.names()) {
      values.put(name, of.member(name).text());
    }
    return new TrafficPart(
        values,
        root.member("judged").items(ReportReader::judged),
        listed(root.member("findings")),
        listed(root.member("unknown")));
  }

  private static ObjectNode listed(Listed listed) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode kept = node.putArray("kept");
    listed.kept().forEach(finding -> kept.add(JsonReport.finding(finding)));
    listed.omitted().ifPresent(omitted -> node.set("omitted", omitted(omitted)));
    return node;
  }

  private static Listed listed(ReportNode node) throws ReportException {
    node.hasOnly("kept", "omitted");
    return new Listed(
        node.member("kept").items(FindingReader::finding),
        node.optional("omitted", TrafficJson::omitted));
  }

  private static ObjectNode omitted(Omitted omitted) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("first", JsonReport.location(omitted.first()));
    node.put("behind", omitted.behind());
    ObjectNode counts = node.putObject("counts");
    omitted
        .counts()
        .forEach(
            (rule, numbers) -> {
              ObjectNode ofRule = counts.putObject(rule.value());
              numbers.forEach((severity, count) -> ofRule.put(ReportNode.lower(severity), count));
            });
    return node;
  }

  private static Omitted omitted(ReportNode node) throws ReportException {
    node.hasOnly("first", "behind", "counts");
    ReportNode counts = node.member("counts");
    SortedMap<RuleId, Map<Severity, Integer>> byRule = new TreeMap<>();
    for (String rule : counts.names()) {
      byRule.put(FindingReader.rule(counts, rule), numbers(counts.member(rule)));
    }
    return new Omitted(
        FindingReader.location(node.member("first")), node.member("behind").number(0), byRule);
  }

  private static Map<Severity, Integer> numbers(ReportNode node) throws ReportException {
    node.hasOnly("error", "warning", "info");
    Map<Severity, Integer> numbers = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      String name = ReportNode.lower(severity);
      if (node.has(name)) {
        numbers.put(severity, node.member(name).number(1));
      }
    }
    return numbers;
  }
}
