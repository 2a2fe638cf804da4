package io.messagecontract.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTests {

  private final Figure three = new Figure(List.of(3.0, 1.0, 8.0));

  @Test
  void theMedianIsTheOneInTheMiddle() {
    assertThat(three.median()).isEqualTo(3);
    assertThat(new Figure(List.of(4.0, 1.0)).median()).isEqualTo(2.5);
    assertThat(three.text()).isEqualTo("3.00 (1.00–8.00)");
  }

  @Test
  void ratiosAreTakenWithinARound() {
    assertThat(three.over(new Figure(List.of(1.0, 0.5, 2.0))).rounds())
        .containsExactly(3.0, 2.0, 4.0);
  }

  @Test
  void roundsOfAnotherRunAreNotCompared() {
    Figure other = new Figure(List.of(1.0));

    assertThatIllegalArgumentException().isThrownBy(() -> three.over(other));
  }

  @Test
  void whatWasNotMeasuredIsRejected() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Figure(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Figure(List.of(Double.NaN)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"0.01234; 0.012", "1.236; 1.24", "12.36; 12.4", "1234.6; 1,235", "0; 0.00"})
  void threeDigitsAreWritten(double value, String text) {
    assertThat(Figure.number(value)).isEqualTo(text);
  }
}
