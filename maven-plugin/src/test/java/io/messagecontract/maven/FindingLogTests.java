package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Severity;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingLogTests {

  private final RecordedLog log = new RecordedLog();

  @Test
  void printsEachFindingAtTheLevelOfItsSeverity() {
    print(
        10,
        Samples.finding("a", Severity.ERROR),
        Samples.finding("b", Severity.WARNING),
        Samples.finding("c", Severity.INFO));
    assertThat(log.lines)
        .containsExactly(
            "[ERROR] ERROR  a   a.json",
            "[ERROR]    Something is wrong.",
            "[ERROR] ",
            "[WARNING] WARNING  b   a.json",
            "[WARNING]    Something is wrong.",
            "[WARNING] ",
            "[INFO] INFO  c   a.json",
            "[INFO]    Something is wrong.",
            "[INFO] ");
  }

  @Test
  void printsOnlySoManyOfARuleAndHowManyThereAre() {
    Finding finding = Samples.finding("a", Severity.ERROR);
    print(2, Collections.nCopies(5, finding).toArray(Finding[]::new));
    assertThat(log.lines).hasSize(2 * 3 + 1).endsWith("[WARNING] ... and 3 more findings of a");
  }

  @Test
  void letsNoTextBeginALine() {
    Location hostile = Location.of("::error::\n::set-env\u001b[2J.json");
    print(1, Finding.error("a", hostile, "##[error]\n##vso[task]\u2028::x"));
    assertThat(log.lines).hasSize(3).noneMatch(line -> line.contains("\n"));
    assertThat(log.lines).noneMatch(line -> line.contains("\u001b"));
  }

  private void print(int mostOfARule, Finding... findings) {
    new FindingLog(log, mostOfARule).print(List.of(findings), Tally.of(List.of(findings)));
  }
}
