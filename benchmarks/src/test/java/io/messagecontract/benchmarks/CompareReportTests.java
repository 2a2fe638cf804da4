package io.messagecontract.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.messagecontract.finding.Finding;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareReportTests {

  @Test
  void everyDriftOfEverySizeIsARow() {
    List<CompareTimes> times =
        List.of(
            new CompareTimes(40, Drift.NOTHING, 2, 8),
            new CompareTimes(400, Drift.NOTHING, 30, 60),
            new CompareTimes(40, Drift.ENVELOPE, 16, 8));

    assertThat(CompareReport.table(times))
        .endsWith(
            """
            | --- | ---: | ---: | ---: | ---: |
            | nothing | 40 | 2.0 | 0.250 | 1.00 |
            | nothing | 400 | 30.0 | 0.500 | 1.50 |
            | the envelope's `version`, integer to string | 40 | 16.0 | 2.000 | 1.00 |
            """);
  }

  @ParameterizedTest
  @CsvSource({"NOTHING, 0", "ENVELOPE, 1", "PAYLOADS, 36"})
  void whatIsComparedHasDrifted(Drift drift, int findings) throws IOException {
    ContractComparing comparing = new ContractComparing();
    comparing.messages = 40;
    comparing.drift = drift;
    comparing.load();

    assertThat(comparing.compare()).hasSize(findings).extracting(Finding::rule).isNotNull();
  }

  @Test
  void timesThatWereNotMeasuredAreRejected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CompareTimes(40, Drift.NOTHING, Double.NaN, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CompareTimes(40, Drift.NOTHING, 1, 0));
  }
}
