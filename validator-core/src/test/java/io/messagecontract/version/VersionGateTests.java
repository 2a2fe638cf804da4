package io.messagecontract.version;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.contract.Contract;
import io.messagecontract.finding.Acceptance;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.Severity;
import io.messagecontract.finding.Verdict;
import io.messagecontract.finding.Witness;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.report.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionGateTests {

  @TempDir Path folder;

  private Contract contract(String name, String version) throws IOException {
    String text =
        "asyncapi: 3.0.0\ninfo: {title: Parcels, version: " + version + "}\nchannels: {}\n";
    return ContractLoader.load(Files.writeString(folder.resolve(name), text));
  }

  private static List<Finding> changes(Verdict... verdicts) {
    return List.of(verdicts).stream().map(VersionGateTests::change).toList();
  }

  private static Finding change(Verdict verdict) {
    Optional<Witness> witness =
        verdict == Verdict.BREAKING ? Optional.of(new Witness("{}", "a", "b")) : Optional.empty();
    return Finding.error("property-removed", Location.of("a"), "Text.")
        .proof(new Proof(verdict, witness, "b289cdf73451"));
  }

  private Optional<Finding> judged(String before, String after, List<Finding> changes)
      throws IOException {
    return VersionGate.finding(
        contract("before.yaml", before), contract("after.yaml", after), changes, Map.of());
  }

  @ParameterizedTest
  @CsvSource({
    "1.4.0, 2.0.0, BREAKING",
    "1.4.0, 3.1.2, BREAKING",
    "1.4.0, 2.0.0-rc.1, BREAKING",
    "1.4.0, 2.0.0-SNAPSHOT, BREAKING",
    "1.4.0, 2.0.0+5, BREAKING",
    "0.4.0, 0.5.0, BREAKING",
    "0.4.7, 1.0.0, BREAKING",
    "0.0.3, 0.1.0, BREAKING",
    "1.4.0, 1.5.0, UNDECIDED",
    "1.4.0, 1.5.0, COMPATIBLE",
    "0.4.0, 0.4.1, COMPATIBLE",
    "1.4.0, 2.0.0, COMPATIBLE",
    "v1.4, v2, BREAKING",
    "1, 2, BREAKING",
    "'\"1.0\"', 2.0-SNAPSHOT, BREAKING",
    "2.0.0-rc.1, 2.0.0-rc.2, BREAKING",
    "2.0.0-rc.1, 2.0.0, BREAKING",
    "2.0.0-SNAPSHOT, 2.0.0-SNAPSHOT, BREAKING",
    "1.0.0-99999999999999999999, 1.0.0-5, BREAKING",
  })
  void isSilentWhereTheVersionWasRaisedEnough(String before, String after, Verdict verdict)
      throws IOException {
    assertThat(judged(quoted(before), quoted(after), changes(verdict, Verdict.COMPATIBLE)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.4.0 | 1.4.1 | BREAKING | The changes are breaking: 1.4.0 has to become 2.0.0 at least, and is 1.4.1.",
        "1.4.0 | 1.5.0 | BREAKING | 1.4.0 has to become 2.0.0 at least, and is 1.5.0.",
        "1.4.0 | 1.4.0 | BREAKING | 1.4.0 has to become 2.0.0 at least, and is still 1.4.0.",
        "1.4.0 | 1.9.0-rc.1 | BREAKING | has to become 2.0.0 at least",
        "0.4.2 | 0.4.3 | BREAKING | 0.4.2 has to become 0.5.0 at least, and is 0.4.3.",
        "1.4.0 | 1.4.1 | COMPATIBLE | no change is breaking: 1.4.0 has to become 1.5.0 at least",
        "1.4.3 | 1.4.4 | UNDECIDED | more may be needed where a change is undecided: 1.4.3 has to become 1.5.0",
        "0.4.0 | 0.4.0 | COMPATIBLE | 0.4.0 has to become 0.4.1 at least, and is still 0.4.0.",
        "v1.4 | v1.5 | BREAKING | v1.4 has to become 2.0.0 at least, and is v1.5.",
        "1.4.0+1 | 1.4.0+2 | COMPATIBLE | has to become 1.5.0 at least",
        "2.0.0-rc.1 | 2.0.0-rc.1 | COMPATIBLE | has to become a later pre-release, or 2.0.0 at least",
        "1.4.0 | 1.3.9 | COMPATIBLE | The version was lowered from 1.4.0 to 1.3.9.",
      })
  void saysWhatIsNeeded(String before, String after, Verdict verdict, String message)
      throws IOException {
    Finding finding = judged(quoted(before), quoted(after), changes(verdict)).orElseThrow();

    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message()).contains(message);
  }

  @ParameterizedTest
  @CsvSource({
    "1.4.0, 2024-01",
    "2024-01, 2.0.0",
    "latest, 2.0.0",
    "1.4.0, 01.5.0",
    "1.4.0, 1.5.0.1",
    "1.4.0, 99999999999.0.0",
    "2147483647.0.0, 2.0.0",
    "1.4.0, ''",
    "1.4.0, ١.٥.٠"
  })
  void saysThatItCannotJudge(String before, String after) throws IOException {
    Finding finding =
        judged(quoted(before), quoted(after), changes(Verdict.COMPATIBLE)).orElseThrow();

    assertThat(finding.severity()).isEqualTo(Severity.INFO);
    assertThat(finding.message()).contains("is no semantic version");
  }

  @Test
  void doesNotReadVersionsThatNobodyWrites() throws IOException {
    String endless = "1.5.0-" + "a.".repeat(100_000) + "a";

    assertThat(judged("1.4.0", endless, changes(Verdict.COMPATIBLE)).orElseThrow().message())
        .hasSizeLessThan(200);
  }

  @ParameterizedTest
  @CsvSource({"1.4.0, 1.4.0", "1.4.0, 1.4.1", "2024-01, 2024-02", "1.4.0, 1.4.0-SNAPSHOT"})
  void asksForNothingWhereNothingChanged(String before, String after) throws IOException {
    assertThat(judged(quoted(before), quoted(after), List.of())).isEmpty();
  }

  @Test
  void saysThatAVersionWasLoweredWithoutAnyChange() throws IOException {
    assertThat(judged("1.4.0", "1.3.0", List.of())).isPresent();
  }

  @Test
  void weighsAcceptedChangesLikeOthers() throws IOException {
    Acceptance acceptance = new Acceptance("told", Optional.of("us"), Optional.empty());

    assertThat(judged("1.4.0", "1.5.0", List.of(change(Verdict.BREAKING).accepted(acceptance))))
        .isPresent();
  }

  @Test
  void canBeMadeAGate() throws IOException {
    Optional<Finding> finding =
        VersionGate.finding(
            contract("before.yaml", "1.4.0"),
            contract("after.yaml", "1.4.1"),
            changes(Verdict.BREAKING),
            Map.of(VersionGate.RULE, Severity.ERROR));

    assertThat(finding.orElseThrow().severity()).isEqualTo(Severity.ERROR);
  }

  /** What the page of the rule shows. */
  @Test
  void showsBothPlaces() throws IOException {
    String text = TextReport.of(judged("1.4.0", "1.4.1", changes(Verdict.BREAKING)).orElseThrow());

    assertThat(text)
        .isEqualTo(
            """
            WARNING  version-not-raised   after.yaml:2:33
                 2 | info: {title: Parcels, version: 1.4.1}
                   |                                 ^^^^^
               The changes are breaking: 1.4.0 has to become 2.0.0 at least, and is 1.4.1.
               baseline  before.yaml:2:33
               way out   raise info.version to 2.0.0
            """);
    assertThat(Files.readString(Path.of("..", "docs", "rules", "version-not-raised.md")))
        .contains(text);
  }

  private static String quoted(String version) {
    return version.startsWith("\"") ? version : '"' + version + '"';
  }
}
