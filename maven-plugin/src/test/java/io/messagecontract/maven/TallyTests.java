package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.finding.RuleId;
import io.messagecontract.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTests {

  @Test
  void countsInWords() {
    Tally tally =
        Tally.of(
            List.of(
                Samples.finding("a", Severity.WARNING),
                Samples.finding("b", Severity.ERROR),
                Samples.finding("b", Severity.ERROR),
                Samples.finding("c", Severity.INFO)));
    assertThat(tally).hasToString("2 errors, 1 warning, 1 note");
    assertThat(tally.total()).isEqualTo(4);
    assertThat(tally.count(new RuleId("b"))).isEqualTo(2);
    assertThat(new Tally()).hasToString("nothing found");
  }

  @Test
  void tellsWhetherAFindingWeighsEnough() {
    Tally tally = Tally.of(List.of(Samples.finding("a", Severity.WARNING)));
    assertThat(tally.reaches(Severity.ERROR)).isFalse();
    assertThat(tally.reaches(Severity.WARNING)).isTrue();
    assertThat(tally.reaches(Severity.INFO)).isTrue();
    assertThat(new Tally().reaches(Severity.INFO)).isFalse();
  }
}
