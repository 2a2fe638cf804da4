package io.messagecontract.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LoadReportTests {

  private final LoadTimes small = new LoadTimes(40, 8, 2, 1);
  private final LoadTimes large = new LoadTimes(4_000, 1_200, 150, 100);

  @Test
  void loadingIsComparedWithWhatParsersTake() {
    assertThat(small.loadToParse()).isEqualTo(4);
    assertThat(large.loadToParse()).isEqualTo(8);
    assertThat(large.loadToEvents()).isEqualTo(12);
  }

  @Test
  void messagesAreComparedWithThoseOfTheFirstContract() {
    assertThat(small.loadPerMessage(small)).isEqualTo(1);
    assertThat(large.loadPerMessage(small)).isCloseTo(1.5, within(1e-9));
    assertThat(large.parsePerMessage(small)).isCloseTo(0.75, within(1e-9));
  }

  @Test
  void timesThatWereNotMeasuredAreRejected() {
    assertThatIllegalArgumentException().isThrownBy(() -> new LoadTimes(40, Double.NaN, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new LoadTimes(40, 1, 0, 1));
  }

  @Test
  void everySizeIsARow() {
    assertThat(LoadReport.table(List.of(small, large)))
        .endsWith(
            """
            | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
            | 40 | 8.0 | 2.0 | 1.0 | 4.00 | 8.00 | 1.00 | 1.00 |
            | 4,000 | 1200.0 | 150.0 | 100.0 | 8.00 | 12.00 | 1.50 | 0.75 |
            """);
  }
}
