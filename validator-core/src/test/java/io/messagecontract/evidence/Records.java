package io.messagecontract.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.messagecontract.contract.Direction;
import io.messagecontract.contract.MessageId;
import io.messagecontract.finding.Finding;
import io.messagecontract.validate.Observation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Records of evidence, and short forms of what is read. */
final class Records {

  /** Quotes, line breaks, an escape sequence, controls, characters beyond the BMP. */
  static final String ODD = "a\"b\\c\nd\re\u2028f\u001b[31m\tg/é€\ud83d\ude00\u0000\u007f";

  static final TestedContract CONTRACT =
      new TestedContract("5d0e6b1f7c3a4982".repeat(4), "Parcels", "1.4.0");

  private Records() {}

  static Evidence of(String test) {
    return new Evidence(
        CONTRACT,
        new MessageId("parcels", "ParcelSent"),
        Direction.RECEIVE,
        Outcome.PASSED,
        test,
        Optional.of("without depot"),
        new Observation(
            new TreeSet<>(List.of("/id", "/items", "/items/*", "/items/*/kind")),
            new TreeSet<>(List.of("/depot")),
            new TreeMap<>(Map.of("/items/*/kind", new TreeSet<>(List.of("\"book\"", "7"))))),
        new Reading(new TreeSet<>(List.of("/id")), new TreeSet<>(List.of("/depot"))));
  }

  static Evidence odd() {
    return new Evidence(
        new TestedContract("0".repeat(64), ODD, ODD),
        new MessageId(ODD, ODD),
        Direction.SEND,
        Outcome.FAILED,
        ODD,
        Optional.of(ODD),
        new Observation(
            new TreeSet<>(List.of(ODD, "/~0~1")),
            new TreeSet<>(List.of(ODD)),
            new TreeMap<>(Map.of(ODD, new TreeSet<>(List.of(ODD))))),
        new Reading(new TreeSet<>(), new TreeSet<>(List.of(ODD))));
  }

  static Evidence least() {
    return new Evidence(
        CONTRACT,
        new MessageId("", ""),
        Direction.SEND,
        Outcome.PASSED,
        "",
        Optional.empty(),
        Observation.NOTHING,
        Reading.UNKNOWN);
  }

  static List<Evidence> many(int count) {
    return IntStream.range(0, count).mapToObj(number -> of("Tests#" + number)).toList();
  }

  static String line(Evidence evidence) {
    return new String(EvidenceLine.of(evidence), UTF_8);
  }

  static EvidenceResult read(Path folder) throws IOException {
    return EvidenceReader.read(folder, "evidence");
  }

  /** A finding as {@code severity rule place: message}. */
  static List<String> told(EvidenceResult result) {
    return result.findings().stream().map(Records::told).toList();
  }

  private static String told(Finding finding) {
    return finding.severity()
        + " "
        + finding.rule()
        + " "
        + finding.location()
        + ": "
        + finding.message();
  }
}
