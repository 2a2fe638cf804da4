package io.messagecontract.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RatioTableTests {

  private static final Way LIMIT = new Way("tokens", "token stream");
  private static final Way PEER = new Way("peer", "networknt");
  private static final Way OURS = new Way("ours", "**validate**");

  @Test
  void everyWayIsARowBesideLimitsAndPeers() {
    RatioTable table =
        new RatioTable("message", "µs", List.of(LIMIT, OURS), List.of(LIMIT), List.of(PEER));

    assertThat(table.of(new Given(1), Map.of("SMALL", "0.4 KB")))
        .isEqualTo(
            """
            | message |  | µs | least–most | ÷ token stream | networknt ÷ it | bytes |
            | --- | --- | ---: | ---: | ---: | ---: | ---: |
            | 0.4 KB | token stream | 2.00 | 1.00–3.00 | 1.00 (1.00–1.00) | 4.00 (4.00–4.00) | 2,048 |
            | 0.4 KB | **validate** | 3.00 | 2.00–3.00 | 1.50 (1.00–2.00) | 2.67 (2.00–4.00) | 2,048 |
            """);
  }

  @Test
  void twoThreadsAreComparedWithOne() {
    assertThat(
            new ThreadTable("message", List.of(LIMIT))
                .of(new Given(1), new Given(1.25), Map.of("SMALL", "0.4 KB")))
        .endsWith("| 0.4 KB | token stream | 2.00 | 2.50 | 1.60 (1.60–1.60) |\n");
  }

  private record Given(double factor) implements Measured {

    @Override
    public Figure time(String method, String... parameters) {
      List<Double> rounds =
          switch (method) {
            case "tokens" -> List.of(1.0, 2.0, 3.0);
            case "peer" -> List.of(4.0, 8.0, 12.0);
            default -> List.of(2.0, 3.0, 3.0);
          };
      return new Figure(rounds.stream().map(time -> factor * time).toList());
    }

    @Override
    public Figure bytes(String method, String... parameters) {
      return new Figure(List.of(1024.0, 2048.0, 4096.0));
    }
  }
}
