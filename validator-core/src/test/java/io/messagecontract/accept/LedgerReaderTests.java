package io.messagecontract.accept;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerReaderTests {

  @Test
  void readsAnEntry() {
    LedgerResult result = Entries.read(Entries.ONE);

    assertThat(result.isSound()).isTrue();
    AcceptedChange entry = result.ledger().entries().get(0);
    assertThat(entry.fingerprint()).isEqualTo("b289cdf73451");
    assertThat(entry.rule()).hasToString("property-type-changed");
    assertThat(entry.place()).isEqualTo("event.json#/properties/version");
    assertThat(entry.reason()).isEqualTo("consumers were told, RFC 12");
    assertThat(entry.owner()).isEqualTo("team-sessions");
    assertThat(entry.until()).contains(LocalDate.of(2027, 3, 31));
    assertThat(entry.location()).hasToString(Entries.FILE + ":3:5");
  }

  @Test
  void readsPlainScalarsToo() {
    assertThat(Entries.read(Entries.ONE.replace("\"", "").replace(", RFC 12", "")).isSound())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"accepted: []", "accepted:", "{\"accepted\": []}"})
  void readsAFileThatAcceptsNothing(String text) {
    assertThat(Entries.read(text)).isEqualTo(new LedgerResult(Ledger.EMPTY, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reason: \"consumers were told, RFC 12\" | x: y                | :3:5 The entry has no \"reason\".",
        "owner: | onwer:                        | :7:7 The entry knows no \"onwer\".",
        "rule: \"property-type-changed\" | rule: 12   | :4:7 \"rule\" must be a text, and is of the type number.",
        "\"b289cdf73451\" | 120000000000            | :3:5 \"fingerprint\" must be a text, and is of the type number.",
        "b289cdf73451 | B289CDF73451                | :3:5 \"fingerprint\" is \"B289CDF73451\", which is none.",
        "#/properties | /properties                 | :5:7 \"place\" is \"event.json/properties/version\", which is none.",
        "property-type-changed | Property removed   | :4:7 \"rule\" is \"Property removed\", which is none.",
        "2027-03-31 | 2027-02-30                    | :8:7 \"until\" is \"2027-02-30\", which is no day.",
        "2027-03-31 | 31.3.2027                     | :8:7 \"until\" is \"31.3.2027\", which is no day.",
        "\"team-sessions\" | \"<who>\"               | :7:7 \"owner\" is still the placeholder \"<who>\".",
        "\"team-sessions\" | \" \"                   | :7:7 \"owner\" is blank.",
        "\"team-sessions\" | [a]                    | :7:7 \"owner\" must be a text, and is of the type array.",
        "\"team-sessions\" | null                   | :7:7 \"owner\" must be a text, and is of the type null.",
      })
  void saysWhatIsWrongWithAField(String part, String other, String complaint) {
    assertThat(Entries.ONE).contains(part);
    assertThat(Entries.shown(Entries.read(Entries.ONE.replace(part, other)).findings()))
        .anySatisfy(
            finding ->
                assertThat(finding.replaceFirst("(:\\d+:)\\d+", "$1"))
                    .isEqualTo(
                        ("invalid-acceptance " + Entries.FILE + complaint)
                            .replaceFirst("(:\\d+:)\\d+", "$1")));
  }

  @Test
  void saysWhichFieldIsMeant() {
    assertThat(Entries.read(Entries.ONE.replace("owner:", "onwer:")).findings())
        .extracting(finding -> finding.hint().orElseThrow())
        .contains("did you mean \"owner\"?");
  }

  @Test
  void findsAllProblemsInOneRunEachWithAPlaceAndAWayOut() {
    LedgerResult result =
        Entries.read(
            """
            accepted:
              - fingerprint: 12
                rule: x y
                until: 2027-13-01
              - nothing
              - fingerprint: b289cdf73451
                rule: property-removed
                place: a.json#
                reason: <why>
                owner: me
            acepted: []
            """);

    assertThat(result.findings()).hasSize(9);
    assertThat(result.ledger().entries()).isEmpty();
    assertThat(result.findings())
        .allSatisfy(
            finding -> {
              assertThat(finding.isError()).isTrue();
              assertThat(finding.location().position()).isPresent();
              assertThat(finding.message()).endsWith(".");
              assertThat(finding.hint().orElseThrow()).isNotBlank().doesNotEndWith(".");
            });
  }

  @Test
  void rejectsTwoEntriesForOneChange() {
    String twice = Entries.ONE + Entries.ONE.substring(Entries.ONE.indexOf("  - "));

    assertThat(Entries.shown(Entries.read(twice).findings()))
        .containsExactly(
            "invalid-acceptance "
                + Entries.FILE
                + ":9:5 The change b289cdf73451 is accepted twice, first on line 3.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                       | empty",
        "# nothing                | empty",
        "'accepted: ['            | invalid-yaml",
        "'{accepted: 1, accepted: 2}' | duplicate-key",
        "[]                       | invalid-acceptance",
        "accepted: {}             | invalid-acceptance",
        "accepted: text           | invalid-acceptance",
        "{}                       | invalid-acceptance",
        "'accepted: [&a [*a]]'    | invalid-yaml",
      })
  void rejectsWhatIsNoSuchFile(String text, String rule) {
    assertThat(Entries.read(text).findings())
        .isNotEmpty()
        .extracting(Finding::rule)
        .allSatisfy(found -> assertThat(found).hasToString(rule));
  }

  @Test
  void rejectsWhatIsTooLarge() {
    byte[] large = new byte[11 * 1024 * 1024];
    Arrays.fill(large, (byte) ' ');

    assertThat(LedgerReader.read(Entries.FILE, large).findings())
        .extracting(finding -> finding.rule().value())
        .containsExactly("input-too-large");
  }

  @Test
  void readsJsonByItsName() {
    byte[] json = "{\"accepted\": []}".getBytes(StandardCharsets.UTF_8);

    assertThat(LedgerReader.read("accepted.json", json).isSound()).isTrue();
    assertThat(LedgerReader.read("accepted.json", "accepted: []".getBytes(StandardCharsets.UTF_8)))
        .matches(result -> !result.isSound());
  }
}
