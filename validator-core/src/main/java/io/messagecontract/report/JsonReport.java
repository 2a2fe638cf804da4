package io.messagecontract.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.finding.Acceptance;
import io.messagecontract.finding.Excerpt;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.Readers;
import io.messagecontract.finding.Related;
import io.messagecontract.finding.Severity;
import io.messagecontract.finding.Witness;
import io.messagecontract.text.Visible;
import java.util.Locale;

/**
 * A report for programs; the format is described in {@code docs/formats/report.md}.
 *
 * @since 0.1.0
 */
public final class JsonReport {

  /**
   * ASCII only: no text from elsewhere can harm a terminal, or keep the file from being written.
   */
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private static final DefaultPrettyPrinter PRINTER =
      new DefaultPrettyPrinter()
          .withObjectIndenter(new DefaultIndenter("  ", "\n"))
          .withArrayIndenter(new DefaultIndenter("  ", "\n"));

  private JsonReport() {}

  /** Returns the report as an indented JSON text that ends in a line break. */
  public static String of(Report report) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("check", report.check());
    report.contract().ifPresent(contract -> root.set("contract", contract(contract)));
    report.baselines().forEach(side -> root.withArray("/baselines").add(contract(side)));
    report.verdict().ifPresent(verdict -> root.put("verdict", lower(verdict)));
    report.notes().forEach(note -> root.withArray("/notes").add(note));
    ObjectNode counts = root.putObject("counts");
    report.counts().forEach(counts::put);
    for (Severity severity : Severity.values()) {
      counts.put(lower(severity), report.count(severity));
    }
    ArrayNode findings = root.putArray("findings");
    report.findings().forEach(finding -> findings.add(finding(finding)));
    report.channels().forEach(channel -> root.withArray("/channels").add(channel(channel)));
    report.coverage().ifPresent(shown -> root.set("coverage", CoverageJson.write(shown)));
    report.judged().forEach(messages -> root.withArray("/judged").add(judged(messages)));
    return text(root);
  }

  static String text(ObjectNode root) {
    try {
      return Visible.json(MAPPER.writer(PRINTER).writeValueAsString(root)) + '\n';
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can be written", e);
    }
  }

  private static ObjectNode contract(ReportedContract contract) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("origin", contract.origin());
    contract.title().ifPresent(title -> node.put("title", title));
    contract.version().ifPresent(version -> node.put("version", version));
    contract.digest().ifPresent(digest -> node.put("digest", digest));
    return node;
  }

  private static ObjectNode channel(ReportedChannel channel) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("address", channel.address());
    ArrayNode messages = node.putArray("messages");
    for (ReportedChannel.ReportedMessage message : channel.messages()) {
      ArrayNode directions =
          messages.addObject().put("name", message.name()).putArray("directions");
      message.directions().forEach(direction -> directions.add(lower(direction)));
    }
    return node;
  }

  static ObjectNode judged(JudgedMessages messages) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    messages.message().ifPresent(id -> node.put("channel", id.channel()).put("message", id.name()));
    return node.put("valid", messages.valid()).put("rejected", messages.rejected());
  }

  static ObjectNode finding(Finding finding) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("rule", finding.rule().value());
    node.put("severity", lower(finding.severity()));
    finding.proof().ifPresent(proof -> node.put("verdict", lower(proof.verdict())));
    node.set("location", location(finding.location()));
    if (!finding.subject().isEmpty()) {
      node.put("subject", finding.subject());
    }
    node.put("message", finding.message());
    finding.hint().ifPresent(hint -> node.put("hint", hint));
    for (Related related : finding.related()) {
      node.set(related.label(), location(related.location()));
    }
    finding.proof().flatMap(Proof::witness).ifPresent(w -> node.set("witness", witness(w)));
    finding.proof().ifPresent(proof -> proof(node, proof));
    return node;
  }

  private static void proof(ObjectNode node, Proof proof) {
    node.put("fingerprint", proof.fingerprint());
    if (!proof.guarantee().isEmpty()) {
      node.put("guarantee", proof.guarantee());
    }
    if (!proof.messages().isEmpty()) {
      ArrayNode messages = node.putArray("messages");
      proof.messages().forEach(messages::add);
    }
    proof.readers().ifPresent(readers -> node.set("readBy", readers(readers)));
    proof.acceptance().ifPresent(acceptance -> node.set("accepted", acceptance(acceptance)));
  }

  private static ObjectNode readers(Readers readers) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode tests = node.putArray("tests");
    for (Readers.Reader reader : readers.reading()) {
      ArrayNode messages = tests.addObject().put("test", reader.test()).putArray("messages");
      reader.messages().forEach(messages::add);
    }
    readers.ignoring().forEach(node.putArray("ignoredBy")::add);
    readers.unsure().forEach(node.putArray("notMetBy")::add);
    return node;
  }

  private static ObjectNode acceptance(Acceptance acceptance) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("reason", acceptance.reason());
    acceptance.owner().ifPresent(owner -> node.put("owner", owner));
    acceptance.until().ifPresent(until -> node.put("until", until));
    return node;
  }

  static ObjectNode location(Location location) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("file", location.source());
    node.put("pointer", location.pointer());
    location
        .position()
        .ifPresent(position -> node.put("line", position.line()).put("column", position.column()));
    location.excerpt().ifPresent(excerpt -> node.set("excerpt", excerpt(excerpt)));
    return node;
  }

  private static ObjectNode excerpt(Excerpt excerpt) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("text", excerpt.line())
        .put("from", excerpt.from())
        .put("length", excerpt.length());
  }

  /** The message stays a text, so that no reader changes its numbers or the order of its keys. */
  private static ObjectNode witness(Witness witness) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("message", witness.json())
        .put("acceptedBy", witness.acceptedBy())
        .put("rejectedBy", witness.rejectedBy());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
