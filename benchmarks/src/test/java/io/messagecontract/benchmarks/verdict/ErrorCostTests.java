package io.messagecontract.benchmarks.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.benchmarks.measure.Figure;
import io.messagecontract.benchmarks.measure.Measured;
import io.messagecontract.benchmarks.measure.Way;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorCostTests {

  @Test
  void tellsWhatEachOfTheFurtherErrorsCosts() {
    Measured measured =
        new Measured() {
          @Override
          public Figure time(String method, String... parameters) {
            return switch (Fault.valueOf(parameters[0])) {
              case ITEMS_10, MEMBERS_10 -> new Figure(List.of(10.0, 12.0));
              case ITEMS_100 -> new Figure(List.of(19.0, 30.0));
              default -> new Figure(List.of(9.0, 11.0));
            };
          }

          @Override
          public Figure bytes(String method, String... parameters) {
            throw new UnsupportedOperationException();
          }
        };

    assertThat(ErrorCost.table(measured, List.of(new Way("findings", "ours"))))
        .endsWith("| ours | 150 (100–200) | 0.00 (0.00–0.00) |\n");
  }
}
