package io.messagecontract.benchmarks.verdict;

import io.messagecontract.benchmarks.measure.Figure;
import io.messagecontract.benchmarks.measure.Measured;
import io.messagecontract.benchmarks.measure.Way;
import java.util.ArrayList;
import java.util.List;

/** Writes what one error more costs, as a table in Markdown: a hundred of them against ten. */
final class ErrorCost {

  private static final double NANOS_PER_MICRO = 1_000;

  private ErrorCost() {}

  /** Writes a row for each way; what was measured is {@link VerdictOfRejected}. */
  static String table(Measured measured, List<Way> ways) {
    StringBuilder table =
        new StringBuilder(
            """
            |  | an item of another type, ns | an undocumented property, ns |
            | --- | ---: | ---: |
            """);
    for (Way way : ways) {
      String items = further(measured, way, Fault.ITEMS_10, Fault.ITEMS_100);
      String members = further(measured, way, Fault.MEMBERS_10, Fault.MEMBERS_100);
      table.append("| %s | %s | %s |\n".formatted(way.label(), items, members));
    }
    return table.toString();
  }

  private static String further(Measured measured, Way way, Fault few, Fault many) {
    List<Double> less = measured.time(way.method(), few.name()).rounds();
    List<Double> more = measured.time(way.method(), many.name()).rounds();
    List<Double> each = new ArrayList<>();
    for (int round = 0; round < less.size(); round++) {
      double micros = (more.get(round) - less.get(round)) / (many.errors() - few.errors());
      // Where errors cost next to nothing, noise may make it less.
      each.add(Math.max(0, micros * NANOS_PER_MICRO));
    }
    return new Figure(each).text();
  }
}
