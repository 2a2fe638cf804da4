package io.messagecontract.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import io.messagecontract.report.ReportedChannel.ReportedMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTests {

  private static final List<String> TEXTS =
      List.of(
          "",
          "a",
          "\"\\ \u0000\u001b\n\u202e\u2028 é 😀 \ud800 </script> \ufffe",
          "../../etc/passwd",
          "x".repeat(5_000),
          "{\"not\": [\"a\", \"tree\"]}",
          "1e999999999");

  private static Report read(String json) throws ReportException {
    return ReportReader.read(json.getBytes(UTF_8), "target/check.json");
  }

  @Test
  void readsWhatWasWritten() throws Exception {
    assertThat(read(JsonReport.of(Reports.report()))).isEqualTo(Reports.report());
  }

  @Test
  void losesNothingOfAnyReport() throws Exception {
    for (int seed = 0; seed < 500; seed++) {
      Report report = new Any(new Random(seed)).report();
      String written = JsonReport.of(report);

      assertThat(JsonReport.of(read(written))).as("seed " + seed).isEqualTo(written);
      assertThat(read(written)).as("seed " + seed).isEqualTo(report);
    }
  }

  @Test
  void readsFilesAndSaysWhichIsNone(@TempDir Path folder) throws IOException, ReportException {
    Path file = Files.writeString(folder.resolve("check.json"), JsonReport.of(Reports.report()));

    assertThat(ReportReader.read(file, "check.json")).isEqualTo(Reports.report());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"check\" : \"check\"     | \"check\" : 1            |  2: /check must be a text.",
        "\"check\" : \"check\"     | \"chek\" : \"check\"     |  2: \"chek\" has no meaning here.",
        "\"error\" : 2             | \"error\" : 3            | 23: /counts/error must be 2, as",
        "\"error\" : 2             | \"error\" : 2.5          | 23: /counts/error must be a whole",
        "\"messages\" : 40         | \"messages\" : -1        | 21: /counts/messages must be a wh",
        "\"verdict\" : \"breaking\"| \"verdict\" : \"BROKEN\" | 16: /verdict must be \"compatible\"",
        "\"rule\" : \"property-typ | \"rule\" : \"../property | 29: /findings/0/rule must be a rul",
        "\"column\" : 16           | \"column\" : 0           | 36: /findings/0/location/column mu",
        "\"from\" : 15             | \"from\" : 1500          | 37: /findings/0/location/excerpt m",
        "\"length\" : 20           | \"length\" : 2147483647  | 37: /findings/0/location/excerpt m",
        "\"witness\" : {           | \"witnesses\" : {        | 53: \"message\" has no meaning here",
      })
  void saysWhereAFileIsNoReport(String part, String other, String complaint) {
    String written = JsonReport.of(Reports.report());
    assertThat(written).contains(part);

    assertThatExceptionOfType(ReportException.class)
        .isThrownBy(() -> read(written.replaceFirst(Pattern.quote(part), other)))
        .withMessageStartingWith("target/check.json:" + complaint)
        .withMessageEndingWith("delete the file and run the goal again.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u0000", "[]", "{}", "null", "{\"check\": \"a\", \"check\": \"b\"}"})
  void refusesOtherTexts(String text) {
    assertThatExceptionOfType(ReportException.class)
        .isThrownBy(() -> read(text))
        .withMessageStartingWith("target/check.json:1: ");
  }

  /** A build may be killed while another tool copies its files. */
  @Test
  void refusesEveryReportThatBreaksOff() {
    String written = JsonReport.of(Reports.report());

    for (int end = 0; end < written.length() - 2; end += 7) {
      String torn = written.substring(0, end);
      assertThatExceptionOfType(ReportException.class).isThrownBy(() -> read(torn));
    }
  }

  @Test
  void refusesDeepAndLargeTexts() {
    assertThatExceptionOfType(ReportException.class)
        .isThrownBy(() -> read("[".repeat(100_000)))
        .withMessageContaining("deep");
    assertThatExceptionOfType(ReportException.class)
        .isThrownBy(() -> ReportReader.read(new byte[16 * 1024 * 1024 + 1], "a.json"))
        .withMessageContaining("more than 16777216 bytes. A report of that size is not read back.");
    assertThatExceptionOfType(ReportException.class)
        .isThrownBy(() -> read("[" + "1,".repeat(749_999) + "1]"))
        .withMessageContaining("more than 750000 values")
        .withMessageContaining("A report of that size is not read back. Let the goal find less");
  }

  @Test
  void readsAsManyBytesAndValuesAsItSays() {
    String bytes = " ".repeat(16 * 1024 * 1024 - 2) + "[]";
    String values = "[" + "1,".repeat(749_998) + "1]";
    for (String text : List.of(bytes, values)) {
      assertThatExceptionOfType(ReportException.class)
          .isThrownBy(() -> read(text))
          .withMessageContaining("It is no report that this version");
    }
  }

  @Test
  void showsWhatIsHiddenInComplaints() {
    assertThatExceptionOfType(ReportException.class)
        .isThrownBy(() -> read("{\"\\u001b[2J\\n::error\": 1}"))
        .withMessageStartingWith("target/check.json:1: \"\\u001b[2J\\u000a::error\" has no");
  }

  /** Makes reports in which everything is there or not, and every text is one of the bad ones. */
  private record Any(Random random) {

    Report report() {
      return new Report(
          text() + "check",
          optional(contract()),
          some(contract()),
          some(text()),
          random.nextBoolean() ? Map.of() : Map.of("files", random.nextInt(1_000)),
          optional(verdict()),
          List.of(finding(), finding(), finding()),
          some(
              new ReportedChannel(
                  text(), some(new ReportedMessage(text(), Set.of(Direction.SEND))))),
          Optional.empty(),
          some(new JudgedMessages(optional(new MessageId(text(), text())), 3, 4)));
    }

    private ReportedContract contract() {
      return new ReportedContract(text(), optional(text()), optional(text()), optional(text()));
    }

    private Finding finding() {
      Finding finding =
          Finding.of("a-rule", Severity.values()[random.nextInt(3)], location(), text())
              .about(text())
              .hint(optional(text()));
      for (String label : some("baseline", "contract", "first", "other", "trait", "messages")) {
        finding = finding.related(label, location());
      }
      if (finding.related().stream().anyMatch(related -> related.label().equals("messages"))) {
        return finding;
      }
      return random.nextBoolean() ? finding : finding.proof(proof());
    }

    private Location location() {
      return new Location(
          text(), text(), optional(new Position(1 + random.nextInt(9), 7)), optional(excerpt()));
    }

    private Excerpt excerpt() {
      return new Excerpt("  text " + text(), random.nextInt(3), 1 + random.nextInt(3));
    }

    private Proof proof() {
      Verdict verdict = verdict();
      return new Proof(
          verdict,
          text(),
          verdict == Verdict.BREAKING
              ? Optional.of(new Witness(text(), text(), text()))
              : Optional.empty(),
          text(),
          some(text(), text()),
          optional(
              new Readers(
                  some(new Readers.Reader(text(), some(text()))), some(text()), some(text()))),
          optional(new Acceptance(text(), optional(text()), optional(text()))));
    }

    private Verdict verdict() {
      return Verdict.values()[random.nextInt(3)];
    }

    private String text() {
      return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private <T> Optional<T> optional(T value) {
      return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    @SafeVarargs
    private final <T> List<T> some(T... values) {
      List<T> some = new ArrayList<>();
      for (T value : values) {
        optional(value).ifPresent(some::add);
      }
      return some;
    }
  }
}
