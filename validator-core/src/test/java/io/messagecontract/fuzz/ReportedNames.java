package io.messagecontract.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.contract.Direction;
import io.messagecontract.contract.MessageId;
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
import io.messagecontract.report.TextReport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reports that are full of a name: it adds no line, commands nobody, and is read back. */
public final class ReportedNames {

  private static final int LINES = lines("name");

  private ReportedNames() {}

  /** Reports a name: halves of UTF-16 units if the first byte is odd, else UTF-8. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String name = name(bytes);
    assertThat(lines(name)).isEqualTo(LINES);
    Fuzzed.assertSayable(report(name));
  }

  private static int lines(String name) {
    return (int) TextReport.of(report(name)).chars().filter(c -> c == '\n').count();
  }

  private static String name(byte[] bytes) {
    if (bytes.length == 0 || bytes[0] % 2 == 0) {
      return 'n' + new String(bytes, UTF_8);
    }
    StringBuilder name = new StringBuilder("n");
    for (int i = 1; i + 1 < bytes.length; i += 2) {
      name.append((char) ((bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF));
    }
    return name.substring(1).isEmpty() ? "n" : name.substring(1);
  }

  private static Report report(String name) {
    Optional<String> some = Optional.of(name);
    return new Report(
            name,
            Optional.of(new ReportedContract(name, some, some, some)),
            List.of(new ReportedContract(name)),
            List.of(name),
            Map.of("messages", 1),
            Optional.of(Verdict.BREAKING),
            List.of(breaking(name), accepted(name), plain(name)))
        .channels(
            List.of(
                new ReportedChannel(
                    name, List.of(new ReportedMessage(name, Set.of(Direction.SEND))))))
        .judged(List.of(new JudgedMessages(Optional.of(new MessageId(name, name)), 1, 1)));
  }

  private static Finding breaking(String name) {
    Readers readers =
        new Readers(List.of(new Readers.Reader(name, List.of(name))), List.of(name), List.of(name));
    Proof proof =
        new Proof(
            Verdict.BREAKING,
            name,
            Optional.of(new Witness(name, name, name)),
            name,
            List.of(name, name + name),
            Optional.of(readers),
            Optional.empty());
    return Finding.error("property-removed", marked(name), name)
        .about(name)
        .hint(name)
        .related("baseline", Location.of(name, new Position(3, 4)))
        .proof(proof);
  }

  private static Finding accepted(String name) {
    Optional<String> some = Optional.of(name);
    return Finding.error("property-added", Location.of(name), name)
        .proof(new Proof(Verdict.UNDECIDED, Optional.empty(), name))
        .accepted(new Acceptance(name, some, some));
  }

  private static Finding plain(String name) {
    return Finding.of("type", Severity.INFO, marked(name), name);
  }

  private static Location marked(String name) {
    Excerpt excerpt = new Excerpt("- " + name, 2, name.length());
    return new Location(name, '/' + name, Optional.of(new Position(1, 3)), Optional.of(excerpt));
  }
}
