package io.messagecontract.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.messagecontract.contract.Direction;
import io.messagecontract.contract.MessageId;
import io.messagecontract.document.Position;
import io.messagecontract.finding.Excerpt;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.Severity;
import io.messagecontract.finding.Verdict;
import io.messagecontract.finding.Witness;
import io.messagecontract.report.ReportedChannel.ReportedMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A report with one finding of each kind, and the texts that were approved for it. */
final class Reports {

  private static final String DIGEST = "0123456789abcdef".repeat(4);

  private static final Location SCHEMA =
      new Location(
          "event.schema.json",
          "/properties/version",
          Optional.of(new Position(9, 16)),
          Optional.of(new Excerpt("    \"version\": { \"type\": \"string\" },", 15, 20)));

  private Reports() {}

  static Report report() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("messages", 40);
    counts.put("channels", 4);
    return new Report(
            "check",
            Optional.of(
                new ReportedContract(
                    "asyncapi.yaml",
                    Optional.of("Session"),
                    Optional.of("0.2.0"),
                    Optional.of(DIGEST))),
            List.of(
                new ReportedContract(
                    "baseline.yaml", Optional.empty(), Optional.of("0.1.0"), Optional.of(DIGEST))),
            List.of("The baseline is a SNAPSHOT."),
            counts,
            Optional.of(Verdict.BREAKING),
            findings())
        .channels(
            List.of(
                new ReportedChannel(
                    "session",
                    List.of(
                        new ReportedMessage("GameSessionCreatedEvent", Set.of(Direction.SEND)),
                        new ReportedMessage("Ping", Set.of())))))
        .judged(
            List.of(
                new JudgedMessages(
                    Optional.of(new MessageId("session", "GameSessionCreatedEvent")), 2, 1),
                new JudgedMessages(Optional.empty(), 0, 3)));
  }

  private static List<Finding> findings() {
    return List.of(
        Finding.of("message-added", Severity.INFO, Location.of("asyncapi.yaml"), "It is new."),
        breaking(),
        undecided(),
        inMessage());
  }

  private static Finding breaking() {
    Witness witness = new Witness("{\"version\":\"0\"}", "the new contract", "0.1.0");
    return Finding.error("property-type-changed", SCHEMA, "version was integer and is string now.")
        .about("envelope of 40 messages")
        .hint("keep integer, or add a new property")
        .related("baseline", Location.of("baseline/event.schema.json", new Position(9, 16)))
        .proof(new Proof(Verdict.BREAKING, Optional.of(witness), "4f1c4f1c4f1c"));
  }

  private static Finding undecided() {
    return Finding.of(
            "schema-changed",
            Severity.WARNING,
            Location.of("asyncapi.yaml", new Position(120, 7)),
            "Neither a proof nor a witness was found.")
        .proof(new Proof(Verdict.UNDECIDED, Optional.empty(), "9a209a209a20"));
  }

  private static Finding inMessage() {
    return Finding.error(
            "type",
            new Location(
                "messages.ndjson", "/version", Optional.of(new Position(3, 12)), Optional.empty()),
            "/version: expected string, found integer.")
        .about("GameSessionCreatedEvent, envelope")
        .related("contract", SCHEMA);
  }

  static String approved(String name) {
    try (InputStream stream =
        Objects.requireNonNull(Reports.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
